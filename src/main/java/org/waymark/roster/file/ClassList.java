package org.waymark.roster.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A class's list as a file says it.
 *
 * @param leftOut the heads of the columns that were not read
 */
public record ClassList(List<Entry> entries, List<String> leftOut, List<Finding> findings) {
    /** Far more than a class holds, and few enough to compare each with each. */
    private static final int MOST = 200;

    private static final int LONGEST_INITIAL = 12;

    private static final Heads HEADS = new Heads()
            .with("name", "student", "student name", "full name", "display name", "alumno", "alumna", "estudiante")
            .with("name", "nombre completo", "nombre y apellido", "nombre y apellidos")
            .with("first", "first name", "given name", "nombre", "nombres", "primer nombre")
            .with("last", "last name", "family name", "surname", "apellido", "apellidos", "primer apellido")
            .with("number", "id", "sourced id", "student id", "student number", "numero", "número de estudiante")
            .with("number", "id de estudiante", "matrícula", "código");

    /** One student: a display name, and perhaps a number from the school's records. */
    public record Entry(long line, String name, String number) {}

    private record Raw(long line, String given, String family, String number) {}

    /** What was pasted. */
    public static ClassList of(String file, String text) {
        return of(file, new StringReader(text));
    }

    /** What was uploaded. */
    public static ClassList of(String file, InputStream bytes) {
        return of(file, CsvTable.utf8(bytes));
    }

    private static ClassList of(String file, Reader in) {
        try {
            CsvTable table = CsvTable.open(in, HEADS);
            List<Finding> findings = new ArrayList<>();
            List<Raw> raw = lines(file, table, findings);
            List<String> leftOut = table.isPlain() ? List.of() : table.leftOut();
            List<Entry> entries = entries(raw);
            new Check(file, findings).of(entries);
            if (entries.isEmpty() && findings.isEmpty()) {
                findings.add(new Finding(file, 0, "import.empty", ""));
            }
            return new ClassList(entries, leftOut, findings);
        } catch (Unreadable e) {
            return new ClassList(List.of(), List.of(), List.of(e.in(file)));
        }
    }

    private static List<Raw> lines(String file, CsvTable table, List<Finding> findings) throws Unreadable {
        List<Raw> raw = new ArrayList<>();
        CsvTable.Line line = table.isPlain() ? table.plain("name") : table.next();
        if (!table.has("name") && !table.has("first")) {
            throw new Unreadable("import.no-names", 1);
        }
        for (; line != null; line = table.next()) {
            if (line.isTooWide()) {
                findings.add(new Finding(file, line.number(), "import.too-wide", ""));
            } else {
                raw.add(raw(line));
            }
            if (raw.size() > MOST) {
                throw new Unreadable("import.too-long", line.number());
            }
        }
        return raw;
    }

    private static Raw raw(CsvTable.Line line) {
        String whole = line.get("name");
        String given = whole.isEmpty() ? line.get("first") : whole;
        return new Raw(line.number(), given, whole.isEmpty() ? line.get("last") : "", line.get("number"));
    }

    /** Where two would be called the same, more letters of their last names tell them apart. */
    private static List<Entry> entries(List<Raw> raw) {
        int[] letters = new int[raw.size()];
        for (int round = 0; round < LONGEST_INITIAL; round++) {
            tellApart(raw, letters);
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            Raw one = raw.get(i);
            entries.add(new Entry(one.line(), name(one, letters[i]), one.number()));
        }
        return entries;
    }

    private static void tellApart(List<Raw> raw, int[] letters) {
        Map<String, Integer> seen = new HashMap<>();
        String[] keys = new String[letters.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Names.key(name(raw.get(i), letters[i]));
            seen.merge(keys[i], 1, Integer::sum);
        }
        for (int i = 0; i < keys.length; i++) {
            letters[i] += seen.get(keys[i]) > 1 ? 1 : 0;
        }
    }

    private static String name(Raw one, int more) {
        return Names.display(one.given(), one.family(), 1 + more);
    }

    private record Check(String file, List<Finding> findings) {
        void of(List<Entry> entries) {
            Set<String> names = new HashSet<>();
            Set<String> numbers = new HashSet<>();
            entries.forEach(entry -> look(entry, names, numbers));
        }

        private void look(Entry entry, Set<String> names, Set<String> numbers) {
            String trouble = Names.trouble(entry.name());
            if (trouble != null) {
                say(entry, trouble, "");
            } else if (!names.add(Names.key(entry.name()))) {
                say(entry, "import.name-twice", entry.name());
            }
            if (!entry.number().isEmpty() && !Numbers.isFit(entry.number())) {
                say(entry, "import.number-unfit", "");
            } else if (!entry.number().isEmpty() && !numbers.add(entry.number())) {
                say(entry, "import.number-twice", entry.number());
            }
        }

        private void say(Entry entry, String message, String about) {
            findings.add(new Finding(file, entry.line(), message, about));
        }
    }

    /** The same list without anything else that the file held. */
    public String text() {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("name", "number");
        entries.forEach(entry -> csv.writeRecord(entry.name(), entry.number()));
        return text.toString();
    }
}
