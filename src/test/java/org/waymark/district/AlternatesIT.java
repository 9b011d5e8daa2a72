package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.consent.Decision;
import org.waymark.incontainer.Families;
import org.waymark.platform.Ids;

/** The rule for everybody at once is the rule for one. */
class AlternatesIT extends InDistrictsWeek {
    @Inject
    Families families;

    @Test
    void whoTakesTheTaskIsTheSameByBothRules() {
        Random chance = new Random(7);
        LocalDate monday = nextMonday().toLocalDate();
        families.rule(north, "boundaries", "opt-in", 0, today().minusDays(3));
        families.rule(north, "online", "opt-out", 0, today().minusDays(3));
        List<String> strands = List.of("online", "boundaries", "all");
        for (int i = 0; i < 60; i++) {
            var student = north.students().get(chance.nextInt(24));
            Decision decision = Decision.values()[chance.nextInt(Decision.values().length)];
            families.decide(
                    north, student, strands.get(chance.nextInt(3)), decision, today().plusDays(chance.nextInt(9)));
        }
        passTo(nextMonday().minusMinutes(1));
        ReleaseDraft draft = new ReleaseDraft(
                north.district(), Ids.next(), monday, ReleaseDraft.schoolYear(monday), CHICAGO, 10, null);
        List<String> atOnce = archive.rows(
                north.district(),
                "select student_id || kind from (" + Alternates.MEMBERS + ") due",
                Alternates.values(draft));
        List<String> oneByOne = archive.rows(
                north.district(),
                "select w.student_id || a.strand from assigned_student w join assignment a on a.id = w.assignment_id"
                        + " where takes_alternate(w.student_id, a.strand, ?)",
                draft.until().minusSeconds(60));
        assertFalse(oneByOne.isEmpty());
        assertEquals(new TreeSet<>(oneByOne), new TreeSet<>(atOnce));
    }
}
