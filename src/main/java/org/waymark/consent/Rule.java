package org.waymark.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a district asks of families before a lesson. */
public enum Rule {
    OPT_OUT("opt-out"),
    OPT_IN("opt-in"),
    NONE("none");

    private final String code;

    Rule(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<Rule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Rule::code).toList();
    }
}
