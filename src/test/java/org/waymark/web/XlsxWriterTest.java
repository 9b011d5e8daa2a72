package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spreadsheet as its format says: an archive of XML. */
class XlsxWriterTest {
    private record Marks() implements Table {
        @Override
        public List<String> columns() {
            return List.of("student", "percent", "late");
        }

        @Override
        public List<List<Object>> rows() {
            return List.of(Arrays.asList("=1+1", 85, true), Arrays.asList("Ana <P.> \u0007&", null, false));
        }
    }

    @TempDir
    Path folder;

    private Map<String, String> parts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxWriter().writeTo(new Marks(), Marks.class, null, null, null, new MultivaluedHashMap<>(), out);
        Map<String, String> parts = new TreeMap<>();
        Path file = Files.write(folder.resolve("marks.xlsx"), out.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void numbersAreNumbersAndTextsAreTexts() throws IOException {
        String sheet = parts().get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.matches("(?s).*<c r=\"B2\"[^>]*><v>85</v></c>.*"), sheet);
        assertTrue(sheet.matches("(?s).*<c r=\"A2\"[^>]* t=\"s\"[^>]*>.*"), sheet);
        assertFalse(sheet.contains("B3"), "what is not shown is empty");
    }

    @Test
    void nothingIsAFormula() throws IOException {
        Map<String, String> parts = parts();
        assertFalse(parts.get("xl/worksheets/sheet1.xml").contains("<f>"));
        assertTrue(parts.get("xl/sharedStrings.xml").contains(">=1+1<"));
        assertTrue(parts.get("xl/sharedStrings.xml").contains("Ana &lt;P.&gt; &amp;"));
    }

    @Test
    void theNamesOfColumnsStay() throws IOException {
        String sheet = parts().get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("state=\"frozen\""), sheet);
        assertTrue(sheet.contains("topLeftCell=\"B2\""), sheet);
    }

    @Test
    void whatNoCellHoldsIsCutOff() {
        assertEquals(32_767, XlsxWriter.cell("a".repeat(40_000)).length());
        assertEquals("ab", XlsxWriter.cell("a\u0000b"));
    }
}
