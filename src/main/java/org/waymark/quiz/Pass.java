package org.waymark.quiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.platform.KeyedHash;
import org.waymark.platform.Token;

/**
 * What a device carries to take one quiz without an account: which quiz, and a random word that says nothing else. The
 * school keeps no list of passes; its own hash on a pass says that the school made it.
 */
record Pass(UUID district, UUID quiz, String nonce) {
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern WRITTEN = Pattern.compile(ID + "\\." + ID + "\\.([\\w-]{22})\\.([\\w-]{43})");

    static Pass random(UUID district, UUID quiz) {
        return new Pass(district, quiz, Token.shorter().value());
    }

    /** A pass that this school made; nothing for any other text. */
    static Optional<Pass> read(String written, KeyedHash key) {
        Matcher parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Pass pass = new Pass(UUID.fromString(parts.group(1)), UUID.fromString(parts.group(2)), parts.group(3));
        return isSame(pass.written(key), written) ? Optional.of(pass) : Optional.empty();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    String written(KeyedHash key) {
        String parts = district + "." + quiz + "." + nonce;
        return parts + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(key.of("open-quiz", parts));
    }

    /** What is kept once the device has been counted. */
    byte[] hash() {
        return Token.sha256(nonce);
    }

    /** Whose order of questions it is. */
    UUID somebody() {
        return UUID.nameUUIDFromBytes(hash());
    }

    @Override
    public String toString() {
        return "Pass[hidden]";
    }
}
