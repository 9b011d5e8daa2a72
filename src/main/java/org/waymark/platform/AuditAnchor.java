package org.waymark.platform;

import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A seal that somebody keeps elsewhere: whoever cuts off the trail's end cannot cut it off there. */
public record AuditAnchor(UUID district, long position, String hash) {
    private static final Pattern SHAPE = Pattern.compile(
            "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}):([1-9][0-9]{0,17}):([0-9a-f]{64})");

    public static AuditAnchor of(UUID district, long position, byte[] hash) {
        return new AuditAnchor(district, position, HexFormat.of().formatHex(hash));
    }

    /** As it was written down. */
    public static Optional<AuditAnchor> read(String text) {
        Matcher parts = SHAPE.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new AuditAnchor(
                        UUID.fromString(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** As it is written down. */
    @Override
    public String toString() {
        return district + ":" + position + ":" + hash;
    }
}
