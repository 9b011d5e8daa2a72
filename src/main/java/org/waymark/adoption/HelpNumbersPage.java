package org.waymark.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.HelpLine;

/**
 * Every help line, and whether somebody of the district has checked it.
 *
 * @param mend the line whose form has something to mend; null where there is none
 * @param errors message keys by field of that form
 */
public record HelpNumbersPage(
        List<Row> lines, LocalDate today, String mend, ConfirmationForm form, Map<String, String> errors) {
    /**
     * A line.
     *
     * @param last the newest check; null where there was none
     * @param state none, valid, over (more than a year ago) or changed (it is reached in another way now)
     */
    public record Row(HelpLine line, Confirmation last, String state) {
        static Row of(HelpLine line, Confirmation last, LocalDate today) {
            if (last == null) {
                return new Row(line, null, "none");
            }
            if (last.isValid(line, today)) {
                return new Row(line, last, "valid");
            }
            return new Row(line, last, last.isFresh(today) ? "changed" : "over");
        }
    }
}
