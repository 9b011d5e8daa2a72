package org.waymark.roster;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.identity.StudentSecret;

/** What a student tapped or typed. */
public record SecretForm(String first, String second, String third, String pin) {
    /** The try, or null when it is not complete. */
    StudentSecret secret(boolean pictures) {
        if (!pictures) {
            String digits = pin == null ? "" : pin.strip();
            return digits.matches("[0-9]{4}") ? StudentSecret.pin(digits) : null;
        }
        boolean complete = Stream.of(first, second, third).allMatch(picture -> picture != null && !picture.isBlank());
        return complete ? StudentSecret.pictures(List.of(first, second, third)) : null;
    }

    @Override
    public String toString() {
        return "SecretForm[hidden]";
    }
}
