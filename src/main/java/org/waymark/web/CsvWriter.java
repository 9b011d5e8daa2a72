package org.waymark.web;

import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterBuilder;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a table as CSV by RFC 4180, numbers as numbers, and no cell that a spreadsheet would run as a formula. */
@Provider
@Produces(CsvWriter.TYPE)
public class CsvWriter implements MessageBodyWriter<Table> {
    public static final String TYPE = "text/csv";
    private static final String FORMULA = "=+-@\t\r";

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Table.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Table table,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", "text/csv; charset=UTF-8; header=present");
        headers.putSingle("Content-Disposition", "attachment; filename=\"waymark.csv\"");
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (var csv = builder().build(text)) {
            csv.writeRecord(table.columns());
            for (List<Object> row : table.rows()) {
                csv.writeRecord(row.stream().map(CsvWriter::cell).toList());
            }
        }
    }

    private static CsvWriterBuilder builder() {
        return de.siegmar.fastcsv.writer.CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS);
    }

    /** Source of the list of first characters: OWASP, "CSV Injection". */
    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean risky = value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
