package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.waymark.platform.Sql;
import org.waymark.reporting.psychometrics.Gain;

/**
 * Of what could still be learned, how much was, by school and by band: an interval at 95 percent with its ends rounded
 * outward to tenths, where the number of students is shown. It is taken anew when at least the minimum of students are new.
 */
@ApplicationScoped
class DistrictGains {
    private static final String MEASURE = "gain";
    private static final int TENTHS = 10;

    /** By the sums of which the delta method needs no more. What is missing before and after, in percent. */
    private static final String SUMS = """
            with pair as materialized (%s),
            person as (
                select p.student_id, p.school_id::text as school, p.band,
                       100 - 100 * avg(w.before) as x, 100 - 100 * avg(w.after) as y
                from pair w join placement p on p.student_id = w.student_id and p.school_year = ?
                group by p.student_id, p.school_id, p.band)
            select case when band is null then 'school' else 'band' end as grouping, coalesce(school, band, 'all') as place,
                   count(*) as n, avg(x)::float8 as x, avg(y)::float8 as y,
                   sum(x * x)::float8 as xx, sum(x * y)::float8 as xy, sum(y * y)::float8 as yy
            from person group by grouping sets ((school), (band), ())""".formatted(LearningPart.PAIRS);

    /** Places of which the number of students is shown in this release. */
    private static final String SHOWN = """
            select place from release_share
            where release_id = ? and measure = 'after' and n_low > 0 and place = ?""";

    private static final String CARRY = """
            insert into release_gain (district_id, release_id, grouping, place, low, high)
            select g.district_id, ?, g.grouping, g.place, g.low, g.high from release_gain g
            where g.release_id = ? and not exists (
                select from release_gain n where n.release_id = ? and n.grouping = g.grouping and n.place = g.place)""";

    private static final String CARRY_BASIS = """
            insert into release_basis (district_id, release_id, measure, grouping, place, kind, line, place_in_line, n, largest,
                ceiling, basis)
            select b.district_id, ?, b.measure, b.grouping, b.place, b.kind, 0, 0, b.n, 0, -1, -1 from release_basis b
            where b.release_id = ? and b.measure = 'gain' and not exists (
                select from release_basis n where n.release_id = ? and n.measure = 'gain' and n.grouping = b.grouping
                and n.place = b.place)""";

    private static final String GAIN = """
            insert into release_gain (district_id, release_id, grouping, place, low, high) values (?, ?, ?, ?, ?, ?)""";

    private static final String BASIS = """
            insert into release_basis (district_id, release_id, measure, grouping, place, kind, line, place_in_line, n, largest,
                ceiling, basis) values (?, ?, 'gain', ?, ?, 'n', 0, 0, ?, 0, -1, -1)""";

    private final Sql sql;

    @Inject
    DistrictGains(Sql sql) {
        this.sql = sql;
    }

    DistrictGains() { // for the container's proxy
        this(null);
    }

    /** A place and what its students learned. */
    private record Learned(String grouping, String place, Gain gain) {}

    void publish(ReleaseDraft draft) {
        List<Learned> anew =
                sql.list(SUMS, DistrictGains::learned, draft.from(), draft.until(), draft.schoolYear()).stream()
                        .filter(one -> one.gain().refusal() == null && isDue(draft, one))
                        .toList();
        Collection<Object[]> gains = new ArrayList<>();
        Collection<Object[]> bases = new ArrayList<>();
        anew.forEach(one -> {
            gains.add(row(draft, one));
            bases.add(new Object[] {
                draft.district(),
                draft.id(),
                one.grouping(),
                one.place(),
                one.gain().students()
            });
        });
        sql.runAll(GAIN, gains);
        sql.runAll(BASIS, bases);
        carry(draft);
    }

    /** What has changed by fewer students than the minimum stays as it was. */
    void carry(ReleaseDraft draft) {
        sql.run(CARRY, draft.id(), draft.previous(), draft.id());
        sql.run(CARRY_BASIS, draft.id(), draft.previous(), draft.id());
    }

    private boolean isDue(ReleaseDraft draft, Learned one) {
        boolean shown = sql.find(SHOWN, row -> true, draft.id(), one.place()).isPresent();
        int before = sql.find(
                        "select n from release_basis where release_id = ? and measure = ? and grouping = ? and place = ?",
                        row -> row.getInt(1),
                        draft.previous(),
                        MEASURE,
                        one.grouping(),
                        one.place())
                .orElse(0);
        return shown && one.gain().students() - before >= draft.minimum();
    }

    private static Object[] row(ReleaseDraft draft, Learned one) {
        int low = (int) Math.floor(one.gain().low() * TENTHS);
        int high = (int) Math.ceil(one.gain().high() * TENTHS);
        return new Object[] {draft.district(), draft.id(), one.grouping(), one.place(), low, Math.max(high, low + 1)};
    }

    /** Cochran's error of a ratio of means, from sums (docs/decisions/learning-gain.md). */
    private static Learned learned(ResultSet row) throws SQLException {
        int n = row.getInt("n");
        double x = row.getDouble("x");
        double y = row.getDouble("y");
        double ratio = x == 0 ? 0 : y / x;
        double squares = row.getDouble("yy") - 2 * ratio * row.getDouble("xy") + ratio * ratio * row.getDouble("xx");
        Double error = n < 2 || x <= 0 ? null : Math.sqrt(Math.max(0, squares) / (n - 1) / n) / x;
        return new Learned(row.getString("grouping"), row.getString("place"), new Gain(n, 100 - x, 100 - y, error));
    }
}
