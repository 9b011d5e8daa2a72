package org.waymark.roster.file;

import java.util.regex.Pattern;

/** A number from the school's records (OneRoster: sourcedId). It says who is who, so it must not say anything else. */
final class Numbers {
    private static final Pattern ID = Pattern.compile("[\\p{Alnum}._:{}-]{1,100}");
    private static final Pattern MORE = Pattern.compile("\\d{3}-\\d{2}-\\d{4}|(19|20)\\d\\d-\\d\\d-\\d\\d");

    private Numbers() {}

    /** A social security number and a date of birth look like one too. */
    static boolean isFit(String number) {
        return ID.matcher(number).matches() && !MORE.matcher(number).matches();
    }
}
