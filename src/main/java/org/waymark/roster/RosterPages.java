package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;

/** What the pages of a district's imports show. */
@ApplicationScoped
@Transactional
@InDistrict
public class RosterPages {
    private static final String CLASSES = """
            with changes as (
                select class_id, count(*) filter (where kind = 'joined') as joined,
                       count(*) filter (where kind = 'left') as gone, count(*) filter (where kind = 'taught') as taught
                from staged_change where import_id = ? group by class_id),
            here as (
                select class_id, count(*) as n from enrollment where role = 'student' and ended_at is null group by class_id),
            named as (
                select school_id, min(name) as name from staged_org where import_id = ? group by school_id)
            select c.school_id, coalesce(o.name, named.name) as school, c.title, c.grade, c.is_new, coalesce(here.n, 0) as here,
                   coalesce(changes.joined, 0) as joined, coalesce(changes.gone, 0) as gone,
                   coalesce(changes.taught, 0) as taught
            from staged_class c
            left join changes using (class_id) left join here using (class_id)
            left join org o on o.id = c.school_id left join named on named.school_id = c.school_id
            where c.import_id = ? and c.grade >= 0
            order by 2, c.school_id, c.grade, c.title, c.line""";

    private static final String UNTAUGHT = """
            select count(*) from staged_class c where c.import_id = ? and c.grade >= 0
              and not exists (select from staged_change s where s.import_id = c.import_id and s.class_id = c.class_id
                              and s.kind = 'taught')
              and not exists (select from enrollment n where n.class_id = c.class_id and n.role = 'teacher'
                              and n.ended_at is null)""";

    private static final String COUNTS = """
            select kind, count(*) as n, count(kept) as kept from roster_import_change where import_id = ?
            group by kind order by kind""";

    private final Sql sql;
    private final Rosters rosters;
    private final Orgs orgs;

    @Inject
    public RosterPages(Sql sql, Rosters rosters, Orgs orgs) {
        this.sql = sql;
        this.rosters = rosters;
        this.orgs = orgs;
    }

    RosterPages() { // for the container's proxy
        this(null, null, null);
    }

    public RostersPage all(Instant now, String error) {
        List<RostersPage.Line> lines = rosters.all(now).stream()
                .map(roster -> new RostersPage.Line(
                        roster, roster.isInterrupted(now), roster.canBeUndone(now), counts(roster.id())))
                .toList();
        return new RostersPage(lines, orgs.district().zone(), error);
    }

    public RosterPage of(UUID id, Instant now, String error) {
        Roster roster = rosters.find(id).orElseThrow(NotFoundException::new);
        boolean ready = roster.state() == Roster.State.READY;
        return new RosterPage(
                roster,
                roster.works(now),
                roster.isInterrupted(now),
                roster.canBeUndone(now),
                rosters.findings(id),
                ready ? difference(id) : null,
                counts(id),
                orgs.district().zone(),
                error);
    }

    public RosterDifference difference(UUID id) {
        sql.find(RosterMatching.NO_LOOPS, row -> true);
        Map<UUID, List<RosterDifference.Line>> bySchool = lines(id).stream()
                .collect(Collectors.groupingBy(RosterDifference.Line::school, LinkedHashMap::new, Collectors.toList()));
        List<RosterDifference.School> schools = bySchool.entrySet().stream()
                .map(one -> new RosterDifference.School(
                        one.getKey(), one.getValue().get(0).schoolName(), one.getValue()))
                .toList();
        return new RosterDifference(
                schools,
                number("select count(*) from staged_class where import_id = ? and grade < 0", id),
                number(UNTAUGHT, id));
    }

    private List<RosterDifference.Line> lines(UUID id) {
        return sql.list(
                CLASSES,
                row -> new RosterDifference.Line(
                        row.getObject("school_id", UUID.class),
                        row.getString("school"),
                        row.getString("title"),
                        row.getInt("grade"),
                        row.getBoolean("is_new"),
                        row.getInt("here"),
                        row.getInt("joined"),
                        row.getInt("gone"),
                        row.getInt("taught")),
                id,
                id,
                id);
    }

    private int number(String statement, UUID id) {
        return sql.find(statement, row -> row.getInt(1), id).orElse(0);
    }

    private List<Imports.Count> counts(UUID id) {
        return sql.list(
                COUNTS, row -> new Imports.Count(row.getString("kind"), row.getInt("n"), row.getInt("kept")), id);
    }
}
