package org.waymark.curriculum.item;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An order that looks like chance and is the same at every look, on every device and by every version of Java: things are
 * sorted by the SHA-256 of the seed and their names. What is left out changes nothing among the rest.
 */
public record Shuffle(String seed) {

    /** The shuffle for one thing inside, so that the same letters do not fall alike everywhere. Its seed tells nothing. */
    public Shuffle within(String name) {
        return new Shuffle(HexFormat.of().formatHex(hash(name)));
    }

    /** The things in their order; {@code name} is another one for each. */
    public <T> List<T> of(List<T> things, Function<T, String> name) {
        Map<byte[], T> sorted = new TreeMap<>(Arrays::compareUnsigned);
        things.forEach(thing -> sorted.put(hash(name.apply(thing)), thing));
        return new ArrayList<>(sorted.values());
    }

    /** The same, but never as they came: for things that are to be put in order. */
    public <T> List<T> mixed(List<T> things, Function<T, String> name) {
        List<T> order = of(things, name);
        if (order.equals(things)) {
            Collections.rotate(order, 1);
        }
        return order;
    }

    private byte[] hash(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((seed + '/' + name).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
