package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What someone may save by mistake, or on purpose: each gives a finding, and none a crash, a hang or markup. */
class BrokenFilesTest {
    private static final String LESSON = Sample.FOLDER + "/lesson.en.md";

    @TempDir
    Path lessons;

    @BeforeEach
    void writeTheSample() throws IOException {
        LibraryFiles sample = Sample.lesson().library();
        for (var file : sample.reference().entrySet()) {
            Files.writeString(lessons.resolve(file.getKey()), file.getValue());
        }
        for (var file : sample.folders().get(0).texts().entrySet()) {
            Path path = lessons.resolve(Sample.FOLDER).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertEquals(List.of(), Linter.lint(LibraryFiles.of(lessons)));
    }

    @Test
    void inAnotherEncoding() throws IOException {
        byte[] text = Files.readString(lessons.resolve(LESSON))
                .replace("swing", "niño")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(lessons.resolve(LESSON), text);
        assertTrue(found("lesson.en.md:32: The file is not written in UTF-8 from here on."), this::all);
    }

    @Test
    void withALineOfTenMegabytes() throws IOException {
        Files.writeString(lessons.resolve(LESSON), "# Welcome\n\n" + "a".repeat(10_000_000));
        assertTrue(found("lesson.en.md:1: The file has more than 400 kB."), this::all);
    }

    @Test
    void withFrontMatterThatNeverEnds() throws IOException {
        change("\n---\n# Welcome", "\n# Welcome");
        assertTrue(found("lesson.en.md:1: The front matter has no end."), this::all);
    }

    @Test
    void withADoorToAnotherPlace() throws IOException {
        change("(#the-answer)", "(../../etc)");
        assertTrue(found("`[She asks for a turn.](../../etc)` leads out of the lesson."), this::all);
    }

    @Test
    void thatIsALinkToAnotherFile() throws IOException {
        Files.delete(lessons.resolve(LESSON));
        Files.createSymbolicLink(lessons.resolve(LESSON), Path.of("/etc/passwd"));
        assertTrue(found("lesson.en.md:1: This is a link and not a file."), this::all);
    }

    @Test
    void inAFolderOutside() throws IOException {
        Path units = lessons.resolve("curriculum.yaml");
        Files.writeString(units, Files.readString(units).replace(Sample.FOLDER, "../../etc"));
        assertTrue(found("curriculum.yaml:1: `../../etc` is not a folder of lessons."), this::all);
    }

    @Test
    void withMarkup() throws IOException {
        change("A turn is fair.", "A turn is <img src=x onerror=alert(1)> fair. <script>alert(1)</script>");
        assertTrue(found("is HTML."), this::all);
        String html = LibraryReader.read(LibraryFiles.of(lessons))
                .library()
                .lessons()
                .values()
                .iterator()
                .next()
                .slides()
                .get(0)
                .prose()
                .html()
                .en();
        assertFalse(html.contains("<script") || html.contains("<img src=x"), html);
    }

    @Test
    void withABombOfAliases() throws IOException {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n";
        for (char c = 'b'; c < 'k'; c++) {
            String before = "*" + (char) (c - 1);
            bomb += c + ": &" + c + " [" + String.join(",", Collections.nCopies(9, before)) + "]\n";
        }
        Files.writeString(lessons.resolve("names.yaml"), bomb);
        assertTrue(found("names.yaml:1: YAML cannot be read"), this::all);
    }

    @Test
    void nestedWithoutEnd() throws IOException {
        Files.writeString(lessons.resolve("names.yaml"), "a: " + "[".repeat(100_000));
        assertTrue(found("names.yaml:1: The YAML is nested too deeply."), this::all);
    }

    @Test
    void quotedWithoutEnd() throws IOException {
        change("A turn is fair.", "> ".repeat(20_000) + "**".repeat(20_000) + "a");
        assertTrue(Linter.lint(LibraryFiles.of(lessons)).size() < 100);
    }

    private void change(String old, String now) throws IOException {
        String text = Files.readString(lessons.resolve(LESSON));
        assertTrue(text.contains(old));
        Files.writeString(lessons.resolve(LESSON), text.replace(old, now));
    }

    private boolean found(String finding) {
        return all().contains(finding);
    }

    private String all() {
        return String.join(
                "\n",
                Linter.lint(LibraryFiles.of(lessons)).stream()
                        .map(Finding::toString)
                        .toList());
    }
}
