package org.waymark.district.disclosure;

import java.util.List;

/**
 * What an attack came to.
 *
 * @param refused hidden counts that are known too closely, or could not be shown not to be
 * @param proof of the others
 */
public record Verdict(List<Refused> refused, Proof proof) {
    /** A hidden count that is known too closely. */
    public record Refused(String by, String group, String kind, int edition, String reason) {}

    public boolean isSafe() {
        return refused.isEmpty();
    }
}
