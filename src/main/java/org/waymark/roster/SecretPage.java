package org.waymark.roster;

import java.util.List;
import org.waymark.identity.StudentSecret;

/**
 * Three pictures, or four digits, or nothing when the teacher has just let this student in.
 *
 * @param error a message key, or null at first
 */
public record SecretPage(String code, String animal, boolean pictures, boolean admitted, String error) {
    /** The three sets of nine. */
    public List<List<String>> sets() {
        return StudentSecret.PICTURES;
    }
}
