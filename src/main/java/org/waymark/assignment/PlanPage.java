package org.waymark.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.item.Text;

/**
 * What a class is to learn when.
 *
 * @param weeks of the plan; empty before there is one
 * @param left lessons that are not on the calendar, those for the class's grade first
 * @param others the teacher's other classes of these grades
 * @param errors message keys by field
 * @param trouble why a lesson was not moved; null where nothing was wrong
 */
public record PlanPage(
        UUID schoolClass,
        String title,
        String band,
        List<Week> weeks,
        List<Left> left,
        List<Other> others,
        PlanForm form,
        Map<String, String> errors,
        Trouble trouble) {
    /**
     * A week.
     *
     * @param remembered titles of earlier lessons that are asked again in it
     */
    public record Week(LocalDate monday, LocalDate friday, boolean off, List<Planned> lessons, List<Text> remembered) {}

    /**
     * A lesson on its day.
     *
     * @param open whether the district has opened it
     * @param times of its assignment
     * @param reminded whether a week is left in which it can be asked again
     */
    public record Planned(
            String id,
            Text title,
            int minutes,
            LocalDate day,
            boolean assigned,
            boolean open,
            TimesForm times,
            boolean reminded) {}

    /** A lesson that is not on the calendar. */
    public record Left(String id, Text title, String band, boolean fits, boolean assigned) {}

    /** Another class. */
    public record Other(UUID id, String title, boolean planned) {}

    /**
     * Why a lesson was not moved.
     *
     * @param message its key
     * @param about the title of the other lesson; empty where there is none
     * @param day on which it was to be; null where there was none
     * @param insist whether the teacher may do it anyway
     */
    public record Trouble(String lesson, Text title, String message, Text about, LocalDate day, boolean insist) {}

    public boolean isLaid() {
        return !weeks.isEmpty();
    }
}
