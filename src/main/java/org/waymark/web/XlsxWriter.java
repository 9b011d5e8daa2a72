package org.waymark.web;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as a spreadsheet: numbers as numbers, everything else as text, the names of its columns frozen above
 * it. There are no formulas in it, and a text that looks like one stays a text.
 */
@Provider
@Produces(XlsxWriter.TYPE)
public class XlsxWriter implements MessageBodyWriter<Table> {
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LONGEST_CELL = 32_767;

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
        headers.putSingle("Content-Disposition", "attachment; filename=\"waymark.xlsx\"");
        ByteArrayOutputStream file = new ByteArrayOutputStream(); // the archive's end must not close the answer
        try (Workbook book = new Workbook(file, "Waymark", null)) {
            fill(book.newWorksheet("Waymark"), table);
        }
        file.writeTo(out);
    }

    private static void fill(Worksheet sheet, Table table) {
        List<String> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
        }
        sheet.range(0, 0, 0, Math.max(0, columns.size() - 1)).style().bold().set();
        sheet.freezePane(1, 1);
        int line = 1;
        for (List<Object> row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                put(sheet, line, column, row.get(column));
            }
            line++;
        }
    }

    private static void put(Worksheet sheet, int line, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value instanceof Boolean bool) {
            sheet.value(line, column, bool);
        } else if (value != null) {
            sheet.value(line, column, cell(value.toString()));
        }
    }

    /** What the format allows: no control characters, and not too long. */
    static String cell(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\t\n\r]]", "");
        return clean.length() > LONGEST_CELL ? clean.substring(0, LONGEST_CELL) : clean;
    }
}
