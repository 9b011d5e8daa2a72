package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files under {@code static}, read once. All style sheets are one file in the order of their names, so that a page
 * needs one request for them. The version in the address is the hash of every file: what it names never changes.
 */
@ApplicationScoped
public class StaticFiles {
    private static final String STYLES = "css/waymark.css";
    private Map<String, byte[]> files = Map.of();
    private String base = "";

    void load(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        Map<String, byte[]> read = new TreeMap<>();
        read(context, "/static/", read);
        read.put(STYLES, styles(read));
        files = read;
        base = "/static/" + version(read);
    }

    /** Where the present version is served from, such as {@code /static/3f9c2a1e}. */
    public String base() {
        return base;
    }

    /** Whether this is the version that is served: what another names may be something else tomorrow. */
    boolean isPresent(String version) {
        return base.endsWith("/" + version);
    }

    Optional<byte[]> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static void read(ServletContext context, String folder, Map<String, byte[]> into) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                read(context, path, into);
            } else {
                into.put(path.substring("/static/".length()), bytes(context, path));
            }
        }
    }

    private static byte[] bytes(ServletContext context, String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] styles(Map<String, byte[]> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".css")) {
                all.writeBytes(bytes);
            }
        });
        return all.toByteArray();
    }

    private static String version(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
