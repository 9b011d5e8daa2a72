package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV by RFC 4180 that no spreadsheet takes for a formula. */
class CsvWriterTest {
    record Report(List<String> columns, List<List<Object>> rows) implements Table {}

    private static String written(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report report = new Report(List.of("unit"), List.of(Arrays.asList(cells)));
        new CsvWriter().writeTo(report, Report.class, null, null, null, new MultivaluedHashMap<>(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void quotesEveryCell() throws IOException {
        assertEquals("\"unit\"\r\n\"say \"\"hi\"\", then\",\"4\",\"\"\r\n", written("say \"hi\", then", 4, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx"})
    void disarmsTextsThatLookLikeFormulas(String text) {
        assertEquals("'" + text, CsvWriter.cell(text));
    }

    @Test
    void leavesNumbersAlone() {
        assertEquals("-1", CsvWriter.cell(-1));
    }
}
