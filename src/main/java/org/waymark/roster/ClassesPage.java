package org.waymark.roster;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A teacher's classes, and the form for one more.
 *
 * @param errors message keys by field; empty at first
 */
public record ClassesPage(List<Row> classes, ClassForm form, Map<String, String> errors) {
    /** One class as a line. */
    public record Row(UUID id, String title, int grade, int students, boolean open) {}
}
