package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.district.disclosure.Suppression;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;
import org.waymark.roster.Org;
import org.waymark.roster.Orgs;

/**
 * The weekly release: counted up to Monday, 0:00 on the district's clock, stored as published, never changed. Whenever
 * it is computed it comes out the same, because what it counts only grows and carries its time.
 */
@ApplicationScoped
class Releases {
    /** Counts of students below this are hidden (docs/decisions/releases.md). */
    static final int THRESHOLD = 10;

    private final Sql sql;
    private final Orgs orgs;
    private final Reach reach;

    @Inject
    Releases(Sql sql, Orgs orgs, Reach reach) {
        this.sql = sql;
        this.orgs = orgs;
        this.reach = reach;
    }

    Releases() { // for the container's proxy
        this(null, null, null);
    }

    /** The Monday that begins the present week. */
    LocalDate week(Instant now) {
        return now.atZone(orgs.district().zone())
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** This week's release, made now if nobody has asked for it yet. */
    List<DistrictPage.Row> of(LocalDate week, Instant now) {
        sql.find(
                "select pg_advisory_xact_lock(hashtextextended(?, 2))",
                row -> true,
                orgs.district().id().toString());
        UUID release = sql.find("select id from release where week = ?", row -> row.getObject(1, UUID.class), week)
                .orElseGet(() -> make(week, now));
        return rows(release);
    }

    private UUID make(LocalDate week, Instant now) {
        UUID district = orgs.district().id();
        UUID release = Ids.next();
        sql.run(
                "insert into release (district_id, id, week, made_at) values (?, ?, ?, ?)",
                district,
                release,
                week,
                now);
        Instant until = week.atStartOfDay(orgs.district().zone()).toInstant();
        List<UUID> groups = new ArrayList<>(orgs.schools().stream().map(Org::id).toList());
        groups.add(district);
        List<String> kinds = reach.strands();
        store(release, "classes", groups, kinds, open(reach.classes(until, groups, kinds)));
        store(release, "lessons-taught", groups, kinds, open(reach.lessons(until, groups, kinds)));
        store(
                release,
                "students-reached",
                groups,
                kinds,
                Suppression.publish(reach.students(until, groups, kinds), THRESHOLD));
        return release;
    }

    /** Counts of classes and lessons are no one's personal data and are shown as they are. */
    private static Integer[][] open(int[][] counts) {
        Integer[][] shown = new Integer[counts.length][];
        for (int row = 0; row < counts.length; row++) {
            shown[row] = java.util.Arrays.stream(counts[row]).boxed().toArray(Integer[]::new);
        }
        return shown;
    }

    private void store(UUID release, String measure, List<UUID> groups, List<String> kinds, Integer[][] values) {
        Collection<Object[]> rows = new ArrayList<>();
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                rows.add(new Object[] {
                    orgs.district().id(), release, measure, groups.get(row), kinds.get(column), values[row][column]
                });
            }
        }
        sql.runAll(
                "insert into release_cell (district_id, release_id, measure, school_id, strand, value)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private List<DistrictPage.Row> rows(UUID release) {
        Map<UUID, String> names = orgs.schools().stream().collect(Collectors.toMap(Org::id, Org::name));
        return sql.list(
                """
                select c.school_id, c.strand, c.value as classes, l.value as lessons, s.value as students
                from release_cell c
                join release_cell l using (release_id, school_id, strand)
                join release_cell s using (release_id, school_id, strand)
                join org o on o.id = c.school_id
                where c.release_id = ? and c.measure = 'classes' and l.measure = 'lessons-taught'
                  and s.measure = 'students-reached'
                order by o.type = 'district', o.name, c.school_id, c.strand = 'all', c.strand""",
                row -> new DistrictPage.Row(
                        names.get(row.getObject("school_id", UUID.class)),
                        row.getString("strand"),
                        row.getInt("classes"),
                        row.getInt("lessons"),
                        row.getObject("students", Integer.class)),
                release);
    }
}
