package org.waymark.roster;

/**
 * An officer's word on a difference.
 *
 * @param leave yes: whom the files no longer name leaves
 * @param number how many these are, typed where they are many
 * @param seen the fingerprint of the roster that the officer's difference was made from
 */
public record RosterForm(String leave, String number, String seen) {
    boolean leaves() {
        return "yes".equals(leave);
    }

    boolean says(int expected) {
        return number != null && number.strip().equals(String.valueOf(expected));
    }
}
