package org.waymark.roster.file;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of a district's roster. */
public enum RosterFile {
    ORGS("orgs.csv", List.of("sourcedId", "name", "type"), List.of("status")) {
        @Override
        RosterLine read(CsvTable.Line line, Faults faults) {
            if (!line.get("type").equals("school")) {
                return null;
            }
            String name = Names.clean(line.get("name"));
            boolean fit = faults.id(line, "sourcedId") & faults.text(line, name, 120, "import.school-name");
            return fit ? new RosterLine.Org(line.number(), line.get("sourcedId"), name) : null;
        }
    },
    CLASSES("classes.csv", List.of("sourcedId", "title", "schoolSourcedId"), List.of("status", "grades", "grade")) {
        @Override
        RosterLine read(CsvTable.Line line, Faults faults) {
            String title = Names.clean(line.get("title"));
            boolean fit = faults.id(line, "sourcedId")
                    & faults.id(line, "schoolSourcedId")
                    & faults.text(line, title, 80, "import.class-title");
            int grade = Grades.of(line.get("grades").isEmpty() ? line.get("grade") : line.get("grades"));
            return fit
                    ? new RosterLine.SchoolClass(
                            line.number(), line.get("sourcedId"), title, grade, line.get("schoolSourcedId"))
                    : null;
        }
    },
    USERS("users.csv", List.of("sourcedId", "role"), List.of("status", "givenName", "familyName", "email")) {
        @Override
        RosterLine read(CsvTable.Line line, Faults faults) {
            String role = line.get("role");
            if (FAMILY.contains(role) || !faults.id(line, "sourcedId")) {
                return null;
            }
            if (!role.equals("student")) {
                return new RosterLine.User(line.number(), line.get("sourcedId"), false, "", "", line.get("email"));
            }
            String name = Names.display(line.get("givenName"), line.get("familyName"), 1);
            String longer = Names.display(line.get("givenName"), line.get("familyName"), 3);
            return faults.name(line, name)
                    ? new RosterLine.User(line.number(), line.get("sourcedId"), true, name, longer, null)
                    : null;
        }
    },
    ENROLLMENTS("enrollments.csv", List.of("classSourcedId", "userSourcedId", "role"), List.of("status")) {
        @Override
        RosterLine read(CsvTable.Line line, Faults faults) {
            boolean student = line.get("role").equals("student");
            if (!student && !line.get("role").equals("teacher")) {
                return null;
            }
            boolean fit = faults.id(line, "classSourcedId") & faults.id(line, "userSourcedId");
            return fit
                    ? new RosterLine.Enrollment(
                            line.number(), line.get("classSourcedId"), line.get("userSourcedId"), student)
                    : null;
        }
    };

    /** Of these there is nothing to know. */
    private static final Set<String> FAMILY = Set.of("parent", "guardian", "relative");

    private static final Set<String> GONE = Set.of("tobedeleted", "inactive");

    private final String file;
    private final List<String> needed;
    private final List<String> known;

    RosterFile(String file, List<String> needed, List<String> known) {
        this.file = file;
        this.needed = needed;
        this.known = known;
    }

    /** What takes the lines, one after the other. */
    public interface Reader {
        void line(RosterLine line);

        void finding(Finding finding);

        void leftOut(String file, List<String> heads);
    }

    public String file() {
        return file;
    }

    /** The file that is called so; a folder before the name makes it another one. */
    public static Optional<RosterFile> called(String name) {
        return Arrays.stream(values())
                .filter(one -> one.file.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The line's meaning; null when there is nothing to know, or something wrong. */
    abstract RosterLine read(CsvTable.Line line, Faults faults);

    /** Reads to the end. However long the file is, one line of it is in memory. */
    public void read(InputStream in, Reader reader) {
        try {
            Heads heads = new Heads();
            needed.forEach(head -> heads.with(head));
            known.forEach(head -> heads.with(head));
            CsvTable table = CsvTable.open(CsvTable.utf8(in), heads);
            List<String> missing =
                    needed.stream().filter(head -> !table.has(head)).toList();
            if (!missing.isEmpty()) {
                reader.finding(new Finding(file, 1, "import.no-column", String.join(", ", missing)));
                return;
            }
            reader.leftOut(file, table.leftOut());
            lines(table, reader);
        } catch (Unreadable e) {
            reader.finding(e.in(file));
        }
    }

    private void lines(CsvTable table, Reader reader) throws Unreadable {
        Faults faults = new Faults(file, reader::finding);
        for (CsvTable.Line line = table.next(); line != null; line = table.next()) {
            if (line.isTooWide()) {
                faults.say(line, "import.too-wide", "");
            } else if (!GONE.contains(line.get("status"))) {
                RosterLine read = read(line, faults);
                if (read != null) {
                    reader.line(read);
                }
            }
        }
    }
}
