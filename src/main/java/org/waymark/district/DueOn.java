package org.waymark.district;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.waymark.curriculum.Said;
import org.waymark.curriculum.authoring.Mandate;

/**
 * What a district does by a day of a school year.
 *
 * @param day null when the source names none
 */
public record DueOn(String what, LocalDate day, Said said) {
    static List<DueOn> of(Mandate mandate, int schoolYear) {
        return mandate.days().stream()
                .map(day -> new DueOn(day.what(), on(day.day(), schoolYear), Said.of(mandate, day)))
                .toList();
    }

    /** 1 July ends the old school year: what is due then is about it. */
    static LocalDate on(String day, int schoolYear) {
        if (day.isEmpty()) {
            return null;
        }
        LocalDate first = MonthDay.parse("--" + day).atYear(schoolYear);
        return first.isAfter(ReleaseDraft.begins(schoolYear))
                ? first
                : MonthDay.parse("--" + day).atYear(schoolYear + 1);
    }
}
