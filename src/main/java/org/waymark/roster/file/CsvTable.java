package org.waymark.roster.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A table in UTF-8, read line by line: commas, semicolons or tabs, with or without a byte order mark. */
final class CsvTable {
    private static final int LONGEST_FIELD = 1 << 14;

    private final Iterator<CsvRecord> records;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private CsvRecord first;
    private int width;
    private long line = 1;

    private CsvTable(Iterator<CsvRecord> records) {
        this.records = records;
    }

    /** One line; a column that it does not have is empty. */
    record Line(long number, CsvRecord cells, Map<String, Integer> columns, int width) {
        String get(String column) {
            Integer at = columns.get(column);
            return at == null || at >= cells.getFieldCount()
                    ? ""
                    : cells.getField(at).strip();
        }

        boolean isEmpty() {
            return cells.getFields().stream().allMatch(String::isBlank);
        }

        /** More cells than the table has columns: some comma stands where none was meant. */
        boolean isTooWide() {
            return cells.getFieldCount() > width
                    && !cells.getFields().subList(width, cells.getFieldCount()).stream()
                            .allMatch(String::isBlank);
        }
    }

    /** A text that is not UTF-8 is refused: a guess would write children's names wrong. */
    static Reader utf8(InputStream in) {
        return new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    static CsvTable open(Reader in, Heads heads) throws Unreadable {
        try {
            BufferedReader text = new BufferedReader(in);
            CsvTable table = new CsvTable(CsvReader.builder()
                    .fieldSeparator(Separator.of(text))
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LONGEST_FIELD)
                    .ofCsvRecord(text)
                    .iterator());
            table.readHead(heads);
            return table;
        } catch (CharacterCodingException e) {
            throw new Unreadable("import.not-utf8", 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readHead(Heads heads) throws Unreadable {
        first = read();
        if (first == null) {
            throw new Unreadable("import.empty", 0);
        }
        width = first.getFieldCount();
        for (int i = 0; i < width; i++) {
            String column = heads.column(first.getField(i));
            if (column == null) {
                leftOut.add(first.getField(i).strip());
            } else {
                columns.putIfAbsent(column, i);
            }
        }
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The heads of columns that nobody asked for; only worth showing when the first line is a head. */
    List<String> leftOut() {
        return leftOut.stream().filter(head -> !head.isEmpty()).toList();
    }

    /** Whether the table is a plain list without a head. */
    boolean isPlain() {
        return columns.isEmpty() && width == 1;
    }

    /** The first line is no head: it is a line like the others, and its only column is this one. */
    Line plain(String column) {
        columns.put(column, 0);
        return new Line(line, first, columns, width);
    }

    /** The next line that is not empty, or null after the last. */
    Line next() throws Unreadable {
        for (CsvRecord cells = read(); cells != null; cells = read()) {
            Line next = new Line(line, cells, columns, width);
            if (!next.isEmpty()) {
                return next;
            }
        }
        return null;
    }

    private CsvRecord read() throws Unreadable {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord cells = records.next();
            line = cells.getStartingLineNumber();
            return cells;
        } catch (CsvParseException e) {
            throw new Unreadable("import.broken", line + 1);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new Unreadable("import.not-utf8", line + 1);
            }
            throw e;
        }
    }
}
