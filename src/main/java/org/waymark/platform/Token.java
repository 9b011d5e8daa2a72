package org.waymark.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** An opaque secret of 256 bits, or of 128 where it is printed, in URL-safe letters. Only its hash is ever stored. */
public record Token(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A token that nobody has seen. */
    public static Token random() {
        return random(32);
    }

    /** A shorter one of 128 bits, for what is printed and read by a camera. */
    public static Token shorter() {
        return random(16);
    }

    private static Token random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256: enough for so many random bits, and fast at the bell. */
    public byte[] hash() {
        return sha256(value);
    }

    /** SHA-256 of a text in UTF-8. */
    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Token[hidden]";
    }
}
