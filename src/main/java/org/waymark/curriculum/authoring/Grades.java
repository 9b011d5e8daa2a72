package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Grades of a requirement, kindergarten as 0.
 *
 * @param written as in the file: {@code K-12}, {@code 9}, or {@code not-stated}
 * @param all in order; empty when nobody can read what is written
 */
public record Grades(String written, List<Integer> all) {
    /** The source names no grades. Then every grade that we have lessons for is looked at. */
    public static final String NOT_STATED = "not-stated";

    private static final int LAST = 12;
    private static final String ONE = "(K|[1-9]|1[0-2])";
    private static final Pattern SPAN = Pattern.compile(ONE + "(?:-" + ONE + ")?");

    static Grades of(String written) {
        if (written.equals(NOT_STATED)) {
            return new Grades(written, IntStream.rangeClosed(0, LAST).boxed().toList());
        }
        Matcher span = SPAN.matcher(written);
        if (!span.matches()) {
            return new Grades(written, List.of());
        }
        int from = number(span.group(1));
        int to = span.group(2) == null ? from : number(span.group(2));
        return new Grades(written, IntStream.rangeClosed(from, to).boxed().toList());
    }

    private static int number(String grade) {
        return grade.equals("K") ? 0 : Integer.parseInt(grade);
    }

    public boolean stated() {
        return !written.equals(NOT_STATED);
    }

    /** Those of a band, such as {@code 6-8}. */
    public List<Integer> in(String band) {
        List<Integer> whole = of(band).all();
        return all.stream().filter(whole::contains).toList();
    }

    /** The bands that hold one of them, in order. */
    public List<String> bands() {
        return Lesson.BANDS.stream().filter(band -> !in(band).isEmpty()).toList();
    }
}
