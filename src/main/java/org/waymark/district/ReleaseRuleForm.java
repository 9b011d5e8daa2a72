package org.waymark.district;

import java.util.Map;
import org.waymark.district.disclosure.Rules;

/** The smallest number of children that may be shown, as it was typed. */
public record ReleaseRuleForm(String minimum) {
    private static final int DIGITS = 3;

    Map<String, String> errors() {
        return isNumber() && number() >= Rules.LEAST && number() <= Rules.MOST
                ? Map.of()
                : Map.of("minimum", "release.minimum-wrong");
    }

    private boolean isNumber() {
        return minimum != null && minimum.length() < DIGITS && minimum.matches("[0-9]+");
    }

    int number() {
        return Integer.parseInt(minimum);
    }
}
