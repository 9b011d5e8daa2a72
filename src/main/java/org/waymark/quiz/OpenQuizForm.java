package org.waymark.quiz;

/** How many devices a teacher expects. */
public record OpenQuizForm(String expected) {
    /** 0 for what is no number that can be. */
    int number() {
        String digits = expected == null ? "" : expected.strip();
        int number = digits.matches("[0-9]{1,2}") ? Integer.parseInt(digits) : 0;
        return number > OpenQuizzes.MOST ? 0 : number;
    }
}
