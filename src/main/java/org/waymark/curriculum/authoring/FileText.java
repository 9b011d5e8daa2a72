package org.waymark.curriculum.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * What a file holds, or why it is not read.
 *
 * @param line where reading stopped, from 1
 * @param problem empty when the file could be read
 */
record FileText(String text, int line, String problem) {
    /** Far above the longest lesson, far below what would slow anyone down. */
    private static final int MOST = 400_000;

    static FileText of(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return refused(1, "This is a link and not a file.");
            }
            return Files.size(file) > MOST
                    ? refused(1, "The file has more than " + MOST / 1000 + " kB.")
                    : decoded(ByteBuffer.wrap(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line ends of every system become one, so that a lesson is the same lesson everywhere. */
    private static FileText decoded(ByteBuffer bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        String read = text.flip().toString().replace("\r\n", "\n").replaceFirst("^\uFEFF", "");
        return end.isError()
                ? refused((int) read.lines().count(), "The file is not written in UTF-8 from here on.")
                : new FileText(read, 1, "");
    }

    private static FileText refused(int line, String problem) {
        return new FileText("", Math.max(1, line), problem);
    }

    boolean isRead() {
        return problem.isEmpty();
    }
}
