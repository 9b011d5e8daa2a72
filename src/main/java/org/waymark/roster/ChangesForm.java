package org.waymark.roster;

/**
 * A difference that a teacher has seen and wants.
 *
 * @param list the list again, with names and numbers alone
 * @param seen the fingerprint of the class that it was compared with
 * @param leave yes: who is not in the list leaves the class
 * @param sure yes: also when these are many
 */
public record ChangesForm(String list, String seen, String leave, String sure) {
    String text() {
        return list == null ? "" : list;
    }

    boolean leaves() {
        return "yes".equals(leave);
    }

    boolean isSure() {
        return "yes".equals(sure);
    }
}
