package org.waymark.journey;

import java.util.List;
import org.waymark.demo.Cast;

/** A class of grade 8 that its teacher has made, and opened, at her desk. */
record Classroom(Browser teacher, String path, List<Card> cards) {

    static Classroom open(Browser teacher, String title, String... students) {
        Doors.grownUp(teacher, Cast.OKAFOR);
        teacher.type("Name of the class", title);
        teacher.choose("Grade", "Grade 8");
        teacher.press("Make this class");
        teacher.type("One name on each line", String.join("\n", students));
        teacher.press("Add to the class");
        teacher.find("tbody tr");
        String path = teacher.path();
        List<Card> cards = print(teacher, students.length);
        teacher.go(path);
        teacher.press("Open the class");
        teacher.find("main form[action$='/closing']");
        return new Classroom(teacher, path, cards);
    }

    private static List<Card> print(Browser teacher, int students) {
        teacher.press("Make the " + students + " cards that are missing");
        teacher.find(".sign-in-cards li");
        teacher.picture("day-cards");
        return teacher.all(".sign-in-cards li").stream().map(Card::read).toList();
    }

    void assign(String lesson) {
        teacher.go(path);
        teacher.press("Lessons for this class");
        teacher.find("input[value='" + lesson + "']").click();
        teacher.press("Assign");
        teacher.find("main .lessons h2");
    }
}
