package org.waymark.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A secret that is made once and kept in a file that only its owner can read. */
final class SecretFile {
    private SecretFile() {}

    static String read(Path file, Supplier<String> fresh) {
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.createFile(file);
                lock(file);
                Files.writeString(file, fresh.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Refusal(
                    "The file " + file + " cannot be written or read. Make the folder writable, or set WAYMARK_DATA.",
                    e);
        }
    }

    private static void lock(Path file) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
