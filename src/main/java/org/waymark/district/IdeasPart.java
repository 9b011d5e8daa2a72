package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.platform.Sql;

/**
 * Misconceptions that persist: of the students who answered a question after a lesson that could show one, those of whom an
 * answer that counts did. Asked after a lesson are its quiz, the recall and the reminder; a question whose key was decided
 * anew says nothing.
 */
@ApplicationScoped
class IdeasPart implements ReleasePart {
    private static final String MEMBERS = """
            with idea as materialized (
                select version, item_id, kind, string_to_array(shows, ' ') as shows
                from unnest(?::text[], ?::text[], ?::text[], ?::text[]) i (version, item_id, kind, shows)),
            given as (
                select distinct on (r.session_id, r.item_id)
                       t.student_id, a.class_id, t.version, r.item_id, r.value
                from submission s
                join test_session t on t.id = s.session_id and t.part <> 'before'
                join assignment a on a.id = t.assignment_id
                join response r on r.session_id = t.id and r.counts
                where s.submitted_at >= ? and s.submitted_at < ?
                  and t.student_id in (
                      select student_id from placement
                      where school_year = ? and (hashtext(school_id::text) & 65535) % ? = ?)
                  and not exists (select from regrade g where g.assignment_id = a.id and g.item_id = r.item_id)
                order by r.session_id, r.item_id, r.sequence desc),
            seen as (
                select g.student_id, g.class_id, i.kind, max((string_to_array(g.value, ' ') && i.shows)::int) as yes
                from given g join idea i on i.version = g.version and i.item_id = g.item_id
                where g.value is not null
                group by g.student_id, g.class_id, i.kind)
            select student_id, class_id, kind, max(yes) over (partition by student_id, kind) as yes from seen""";

    /**
     * From so many finished sessions on, schools are counted in several statements, none of which takes a minute: 130,000
     * took six to nine seconds on two cores.
     */
    private static final int MOST = 400_000;

    private final Sql sql;
    private final IdeaKeys keys;
    private final Counting counting;
    private final Places places;
    private final Editions editions;

    @Inject
    IdeasPart(Sql sql, IdeaKeys keys, Counting counting, Places places, Editions editions) {
        this.sql = sql;
        this.keys = keys;
        this.counting = counting;
        this.places = places;
        this.editions = editions;
    }

    IdeasPart() { // for the container's proxy
        this(null, null, null, null, null);
    }

    /** By this prefix a misconception's measure is known. */
    static String measure(String misconception) {
        return "misconception:" + misconception;
    }

    @Override
    public String name() {
        return "ideas";
    }

    @Override
    public void write(ReleaseDraft draft) {
        counting.makeRoom();
        List<Object> asked = keys.of(sql.list("select distinct version from assignment", row -> row.getString(1)))
                .toList();
        int slices = 1
                + sql.find("select count(*) from submission", row -> row.getInt(1))
                                .orElse(0)
                        / MOST;
        Map<String, Count> counts = new TreeMap<>();
        for (int slice = 0; slice < slices; slice++) {
            List<Object> values = new ArrayList<>(asked);
            values.addAll(List.of(draft.from(), draft.until(), draft.schoolYear(), slices, slice));
            counting.of(draft, MEMBERS, values.toArray())
                    .forEach(one -> counts.merge(one.place() + " " + one.kind(), one, Count::and));
        }
        List<Count> all = List.copyOf(counts.values());
        all.stream().map(Count::kind).distinct().sorted().forEach(idea -> publish(draft, idea, all));
    }

    private void publish(ReleaseDraft draft, String idea, List<Count> counts) {
        String measure = measure(idea);
        editions.shares(draft, measure, places.shares(draft, measure, counts, idea));
    }
}
