package org.waymark.quiz;

import java.util.Map;

/** A quiz as a device without an account sends it, whole: by the code of a question what was answered. */
public record PassForm(Map<String, String> answers) {
    public PassForm {
        answers = answers == null ? Map.of() : answers;
    }

    @Override
    public String toString() {
        return "PassForm[hidden]";
    }
}
