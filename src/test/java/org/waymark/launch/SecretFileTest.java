package org.waymark.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret is made once, and only its owner can read it. */
class SecretFileTest {
    @TempDir
    Path folder;

    @Test
    void isMadeOnceAndKept() {
        Path file = folder.resolve("deep/secret.key");
        assertEquals("first", SecretFile.read(file, () -> "first"));
        assertEquals("first", SecretFile.read(file, () -> "second"));
    }

    @Test
    void onlyItsOwnerReadsIt() throws IOException {
        Path file = folder.resolve("secret.key");
        SecretFile.read(file, () -> "secret");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) { // Windows has no such permissions
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void aFolderThatIsNoneIsRefusedWithTheRemedy() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "").resolve("secret.key");
        Refusal refusal = assertThrows(Refusal.class, () -> SecretFile.read(file, () -> "secret"));
        assertTrue(refusal.getMessage().contains("WAYMARK_DATA"));
    }
}
