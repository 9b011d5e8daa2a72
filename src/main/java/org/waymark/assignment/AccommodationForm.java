package org.waymark.assignment;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An accommodation as it was typed.
 *
 * @param extraTime a whole percent; nothing is 0
 * @param readAloud and the three after it: {@code yes}, or nothing
 */
public record AccommodationForm(
        String extraTime,
        String readAloud,
        String largerText,
        String calm,
        String fewerOptions,
        String reason,
        String approvedBy) {
    static final int LONGEST_REASON = 200;
    static final int LONGEST_NAME = 80;
    private static final String PERCENT = "[0-9]{1,3}";

    /** What holds now, to be changed. Why, and who approved it, is asked anew each time. */
    static AccommodationForm of(Accommodation now) {
        return new AccommodationForm(
                Integer.toString(now.extraTime()),
                mark(now.readAloud()),
                mark(now.largerText()),
                mark(now.calm()),
                mark(now.fewerOptions()),
                "",
                "");
    }

    private static String mark(boolean on) {
        return on ? "yes" : "";
    }

    /** Message keys by field; empty when all is well. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (percent() > Accommodation.MOST_TIME) {
            errors.put("extraTime", "support.time-unreadable");
        }
        if (!fits(reasonText(), LONGEST_REASON)) {
            errors.put("reason", "support.reason-missing");
        }
        if (!fits(approverText(), LONGEST_NAME)) {
            errors.put("approvedBy", "support.approver-missing");
        }
        return errors;
    }

    /** What was asked for; ask for errors first. */
    Accommodation accommodation() {
        return new Accommodation(
                percent(),
                "yes".equals(readAloud),
                "yes".equals(largerText),
                "yes".equals(calm),
                "yes".equals(fewerOptions));
    }

    String reasonText() {
        return text(reason);
    }

    String approverText() {
        return text(approvedBy);
    }

    /** Too much for what is no percent at all. */
    private int percent() {
        String typed = text(extraTime);
        return typed.isEmpty() ? 0 : typed.matches(PERCENT) ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }
}
