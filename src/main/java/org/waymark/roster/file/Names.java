package org.waymark.roster.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Display names: what may be one, and when two are the same. */
public final class Names {
    public static final int LONGEST = 80;
    private static final Pattern MORE = Pattern.compile("@|(\\d\\W?){5}|\\d+[./-]\\d+[./-]\\d+");
    private static final Pattern ODD = Pattern.compile("\\p{Cc}|\\p{Cf}|\\uFFFD");

    private Names() {}

    /** Without outer spaces; every row of spaces and line ends inside is one space. */
    public static String clean(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }

    /** Whether this says more than a name, as lists do: an e-mail address, a telephone number, a date of birth. */
    public static boolean isMore(String name) {
        return MORE.matcher(name).find();
    }

    /** Two names with the same key are one name to whoever reads a list. */
    public static String key(String name) {
        return clean(name).toLowerCase(Locale.ROOT);
    }

    /** A first name and so many letters of the last one, as teachers write it: Ana P. */
    public static String display(String given, String family, int letters) {
        String last = clean(family);
        if (last.isEmpty() || clean(given).isEmpty()) {
            return clean(given + " " + last);
        }
        String word = last.split("[\\s-]")[0];
        int end = word.offsetByCodePoints(0, Math.min(letters, word.codePointCount(0, word.length())));
        return clean(given) + " " + word.substring(0, end) + ".";
    }

    /** A message key that says why this cannot be a display name, or null. */
    static String trouble(String name) {
        if (name.isEmpty()) {
            return "import.name-empty";
        }
        if (name.length() > LONGEST) {
            return "import.name-long";
        }
        return isMore(name) || ODD.matcher(name).find() ? "import.name-more" : null;
    }
}
