package org.waymark.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditAnchorTest {
    @Test
    void whatWasWrittenDownIsRead() {
        AuditAnchor anchor = AuditAnchor.of(UUID.randomUUID(), 42, new byte[32]);
        assertEquals(Optional.of(anchor), AuditAnchor.read(" " + anchor + "\n"));
    }

    @Test
    void whatIsNoneIsNotRead() {
        String text = AuditAnchor.of(UUID.randomUUID(), 42, new byte[32]).toString();
        assertEquals(Optional.empty(), AuditAnchor.read(text.substring(1)));
        assertEquals(Optional.empty(), AuditAnchor.read(text.replace(":42:", ":0:")));
        assertEquals(Optional.empty(), AuditAnchor.read(text.replace(":42:", ":99999999999999999999:")));
        assertEquals(Optional.empty(), AuditAnchor.read(""));
    }
}
