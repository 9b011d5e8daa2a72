package org.waymark.roster;

/** For whom cards are made: {@code new} (who has none), {@code all}, or one student's id. */
public record CardsForm(String who) {
    boolean means(Students.Student student) {
        return "all".equals(who)
                || "new".equals(who) && !student.hasCard()
                || student.id().toString().equals(who);
    }
}
