package org.waymark.platform;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What a seal of the audit trail is: a hash over the seal before and the event's own bytes. The database computes it when
 * it seals ({@code audit_hash}); this is the same for who looks it over, so that neither is believed alone.
 */
public final class AuditChain {
    private AuditChain() {}

    /** An event as it was sealed; the subject may be null. */
    public record Event(UUID district, UUID id, Instant happened, UUID actor, String action, UUID subject) {}

    /** Before the first seal of a district. */
    public static byte[] start(UUID district) {
        return sha256(bytes(out -> write(out, district)));
    }

    /** The seal that follows. */
    public static byte[] next(byte[] before, long position, Instant sealed, Event event) {
        return sha256(bytes(out -> {
            out.write(before);
            out.writeLong(position);
            out.writeLong(micros(sealed));
            write(out, event.district());
            write(out, event.id());
            out.writeLong(micros(event.happened()));
            write(out, event.actor());
            byte[] action = event.action().getBytes(StandardCharsets.UTF_8);
            out.writeInt(action.length);
            out.write(action);
            out.writeByte(event.subject() == null ? 0 : 1);
            if (event.subject() != null) {
                write(out, event.subject());
            }
        }));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
