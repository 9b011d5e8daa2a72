package org.waymark.roster;

/** What was in a badge's address behind the hash sign. */
public record BadgeForm(String token) {
    private static final int LONGEST = 100;

    /** As it is looked up; what cannot be a token comes to the same as an unknown one. */
    String text() {
        return token == null || token.length() > LONGEST ? "" : token.strip();
    }

    @Override
    public String toString() {
        return "BadgeForm[hidden]";
    }
}
