package org.waymark.roster.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of OneRoster's files, and what is not. */
class RosterFileTest {
    private static List<String> read(RosterFile file, String text) {
        List<String> seen = new ArrayList<>();
        file.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new RosterFile.Reader() {
            @Override
            public void line(RosterLine line) {
                seen.add(line.toString());
            }

            @Override
            public void finding(Finding finding) {
                seen.add(finding.line() + " " + finding.message() + " " + finding.about());
            }

            @Override
            public void leftOut(String name, List<String> heads) {
                heads.forEach(head -> seen.add("left out " + head));
            }
        });
        return seen;
    }

    @Test
    void ofAStudentOnlyTheNameAndTheNumberAreRead() {
        assertEquals(
                List.of(
                        "left out phone",
                        "User[line=2, id=1, student=true, name=Ana P., longer=Ana Pér., email=null]",
                        "User[line=3, id=2, student=false, name=, longer=, email=t@example.org]"),
                read(
                        RosterFile.USERS,
                        "sourcedId,status,role,givenName,familyName,email,phone\n"
                                + "1,active,student,Ana,Pérez,ana@example.org,555\n2,,teacher,Tess,T,t@example.org,\n"
                                + "3,tobedeleted,student,Old,One,,\n4,,guardian,Gus,G,g@example.org,\n"));
    }

    @Test
    void gradesAreOfTheListOfCodes() {
        for (String grade : List.of("KG", "TK", "PK,KG")) {
            assertEquals(0, Grades.of(grade), grade);
        }
        assertEquals(3, Grades.of("03,04"));
        assertEquals(12, Grades.of("12"));
        for (String none : List.of("", "PK", "13", "UG", "Other", "-1")) {
            assertEquals(Grades.NONE, Grades.of(none), none);
        }
    }

    @Test
    void badLinesAreNamedWithoutWhatTheyHold() {
        assertEquals(
                List.of("2 import.class-title ", "3 import.id-unfit sourcedId", "4 import.too-wide "),
                read(
                        RosterFile.CLASSES,
                        "sourcedId,title,grades,schoolSourcedId\n1,,03,9\n2 2,Bees,03,9\n3,Bees, and more,03,9\n"));
        assertEquals(
                List.of("1 import.no-column classSourcedId, role"), read(RosterFile.ENROLLMENTS, "userSourcedId\n1\n"));
        assertEquals(List.of("0 import.empty "), read(RosterFile.ORGS, ""));
    }

    @Test
    void onlyStudentsAndTeachersAreInClasses() {
        assertEquals(
                List.of(
                        "Enrollment[line=2, schoolClass=c, user=1, student=true]",
                        "Enrollment[line=3, schoolClass=c, user=2, student=false]"),
                read(
                        RosterFile.ENROLLMENTS,
                        "classSourcedId;userSourcedId;role\r\nc;1;student\r\nc;2;teacher\r\nc;3;proctor\r\n"));
    }
}
