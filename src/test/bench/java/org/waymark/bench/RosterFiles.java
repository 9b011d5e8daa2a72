package org.waymark.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A district's roster as its information system would write it: with columns that nobody here asked for. */
public final class RosterFiles {
    static final int STUDENTS = Integer.getInteger("bench.roster", 50_000);
    private static final int SCHOOLS = 40;
    private static final int CLASS = 30;
    private static final List<String> GIVEN =
            List.of("Ana", "Ben", "Cleo", "Dee", "Eli", "Fay", "Gus", "Hana", "Ida", "Jo", "Kai", "Lía", "Max");
    private static final List<String> FAMILY =
            List.of("Pérez", "Ruiz", "Diaz", "Fox", "Lee", "Kim", "Roe", "Sol", "Tran", "Vega", "Wu");

    private RosterFiles() {}

    private interface Lines {
        void to(Writer out) throws IOException;
    }

    /** @return how many classes there are */
    public static int write(Path zip) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            entry(out, "orgs.csv", RosterFiles::orgs);
            entry(out, "classes.csv", RosterFiles::classes);
            entry(out, "users.csv", RosterFiles::users);
            entry(out, "enrollments.csv", RosterFiles::enrollments);
        }
        return number();
    }

    private static int number() {
        return (STUDENTS + CLASS - 1) / CLASS;
    }

    private static void entry(ZipOutputStream out, String name, Lines lines) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        lines.to(text);
        text.flush();
        out.closeEntry();
    }

    private static void orgs(Writer out) throws IOException {
        out.write("sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n");
        for (int i = 0; i < SCHOOLS; i++) {
            out.write("s" + i + ",,,Bench School " + i + ",school,," + "d\n");
        }
    }

    private static void classes(Writer out) throws IOException {
        out.write("sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,schoolSourcedId\n");
        for (int i = 0; i < number(); i++) {
            out.write("c" + i + ",,,Room " + i + ",0" + (1 + i % 8) + ",,," + "s" + i % SCHOOLS + "\n");
        }
    }

    private static void users(Writer out) throws IOException {
        out.write("sourcedId,status,role,givenName,familyName,email,phone,birthDate,address,username\n");
        for (int i = 0; i < number(); i++) {
            out.write("t" + i + ",,teacher,Tess,Teacher,t" + i + "@district.example,,,,\n");
        }
        for (int i = 0; i < STUDENTS; i++) {
            out.write("u" + i + ",,student," + GIVEN.get(i % GIVEN.size()) + "," + FAMILY.get(i % FAMILY.size()) + ",u"
                    + i + "@district.example,555-0100,2015-01-02,\"1 Elm Street, Maple\",u" + i + "\n");
        }
    }

    private static void enrollments(Writer out) throws IOException {
        out.write("sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role\n");
        for (int i = 0; i < number(); i++) {
            out.write("te" + i + ",,,c" + i + ",s" + i % SCHOOLS + ",t" + i + ",teacher\n");
        }
        for (int i = 0; i < STUDENTS; i++) {
            int of = i / CLASS;
            out.write("e" + i + ",,,c" + of + ",s" + of % SCHOOLS + ",u" + i + ",student\n");
        }
    }
}
