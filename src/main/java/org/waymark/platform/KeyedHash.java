package org.waymark.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under the school's own key, for what is too short to be safe under a plain hash. */
public final class KeyedHash {
    /** The shortest key that is taken, in characters. */
    public static final int SHORTEST = 32;

    private final SecretKeySpec key;

    public KeyedHash(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException("the secret key needs at least " + SHORTEST + " characters");
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The hash of a text for one purpose; the same text under another purpose gives another hash. */
    public byte[] of(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((purpose + '\0' + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
