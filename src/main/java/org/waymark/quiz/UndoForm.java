package org.waymark.quiz;

/** Which decision is taken back, by its number. */
public record UndoForm(String number) {
    private static final String NUMBER = "[0-9]{1,9}";

    /** The number; 0, which no decision has, for anything else. */
    int value() {
        return number != null && number.matches(NUMBER) ? Integer.parseInt(number) : 0;
    }
}
