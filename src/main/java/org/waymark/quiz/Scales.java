package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.HowSure;
import org.waymark.platform.Sql;
import org.waymark.roster.OptOuts;

/**
 * Counts how sure a class is. What a student marked is not kept with the student, and nothing leads back: there is one
 * row that the student was counted, and the counts of all values are written anew each time, so that the newest row does
 * not tell the newest mark. A mean is shown anew only when ten more were counted.
 */
@ApplicationScoped
public class Scales {
    /** How many marks any two published means differ by, at least. */
    public static final int STEP = 10;

    private static final String GIVEN = """
            insert into scale_given (district_id, session_id, item_id) values (?, ?, ?) on conflict do nothing""";

    private static final String VALUES = """
            insert into scale_count (district_id, assignment_id, item_id, value)
            select ?, ?, ?, value from generate_series(?, ?) value on conflict do nothing""";

    private static final String COUNT = """
            update scale_count set n = n + (value = ?)::int where assignment_id = ? and item_id = ?""";

    private static final String PUBLISH = """
            update scale_count set shown = n where assignment_id = ? and item_id = ?
              and (select sum(n) - sum(shown) from scale_count where assignment_id = ? and item_id = ?) >= ?""";

    private static final String SHOWN = """
            select coalesce(sum(shown), 0), coalesce(sum(value * shown), 0)
            from scale_count where assignment_id = ? and item_id = ?""";

    private final Sql sql;
    private final OptOuts optOuts;

    @Inject
    Scales(Sql sql, OptOuts optOuts) {
        this.sql = sql;
        this.optOuts = optOuts;
    }

    Scales() { // for the container's proxy
        this(null, null);
    }

    /** What a class marked: so many marks, and their sum. */
    public record Marks(int n, int sum) {
        /** The mean; null while there are too few. */
        public Double mean() {
            return n < STEP ? null : (double) sum / n;
        }
    }

    /** What a student can be asked after the quiz: nothing where the family said no. */
    List<HowSure> asked(TestPart part, UUID student) {
        return part.part() != Part.QUIZ || optOuts.has(student) ? List.of() : HowSure.of(part.lesson());
    }

    /** Of these, what the student has not been counted for. */
    List<HowSure> waiting(TestPart part, UUID student, UUID session) {
        return asked(part, student).stream()
                .filter(scale -> sql.find(
                                "select 1 from scale_given where session_id = ? and item_id = ?",
                                row -> true,
                                session,
                                scale.id())
                        .isEmpty())
                .toList();
    }

    /** Counts a mark, once for each session however often it is sent. */
    void count(Assignment assignment, UUID session, HowSure scale, int value) {
        lock(assignment.id());
        UUID district = assignment.districtId();
        if (sql.run(GIVEN, district, session, scale.id()) == 1) {
            sql.run(
                    VALUES,
                    district,
                    assignment.id(),
                    scale.id(),
                    scale.scale().least(),
                    scale.scale().most());
            sql.run(COUNT, value, assignment.id(), scale.id());
        }
    }

    /** What the class's teacher may see now. */
    public Marks shown(UUID assignment, HowSure scale) {
        lock(assignment);
        sql.run(PUBLISH, assignment, scale.id(), assignment, scale.id(), STEP);
        return sql.find(SHOWN, row -> new Marks(row.getInt(1), row.getInt(2)), assignment, scale.id())
                .orElseThrow();
    }

    private void lock(UUID assignment) {
        sql.find("select pg_advisory_xact_lock(hashtextextended(?, 3))", row -> true, assignment.toString());
    }
}
