package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.platform.Sql;

/**
 * Misconceptions that persist: of the students who answered a question after a lesson that could show one, those of whom an
 * answer that counts did. Asked after a lesson are its quiz, the recall and the reminder; a question whose key was decided
 * anew says nothing.
 */
@ApplicationScoped
class IdeasPart implements ReleasePart {
    private static final String ROOM = """
            create temporary table idea_seen (student_id uuid, class_id uuid, kind text, yes int) on commit drop""";

    /** Of the parts of quizzes between two ids, whether a student's answers to what can show an idea do. */
    private static final String SEEN = """
            insert into idea_seen
            with idea as materialized (
                select version, item_id, kind, string_to_array(shows, ' ') as shows
                from unnest(?::text[], ?::text[], ?::text[], ?::text[]) i (version, item_id, kind, shows)),
            answer as (
                select distinct on (session_id, item_id) session_id, item_id, string_to_array(value, ' ') as chosen
                from response
                where counts and session_id > ? and session_id <= ?
                order by session_id, item_id, sequence desc)
            select t.student_id, a.class_id, i.kind, max((r.chosen && i.shows)::int)
            from test_session t
            join submission s on s.session_id = t.id
            join assignment a on a.id = t.assignment_id
            join answer r on r.session_id = t.id
            join idea i on i.version = t.version and i.item_id = r.item_id
            where t.part <> 'before' and t.id > ? and t.id <= ? and s.session_id > ? and s.session_id <= ?
              and s.submitted_at >= ? and s.submitted_at < ? and r.chosen is not null
              and not exists (select from regrade g where g.assignment_id = a.id and g.item_id = r.item_id)
            group by t.student_id, a.class_id, i.kind""";

    /** Some of the ideas: each is counted by itself. */
    private static final String MEMBERS =
            "select student_id, class_id, kind, yes from idea_seen where (hashtext(kind) & 65535) % ? = ?";

    /** No statement reads more finished parts than this, and none takes a minute: 130,000 took five seconds on two cores. */
    private static final int MOST = 400_000;

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;
    private final IdeaKeys keys;
    private final Counting counting;
    private final Places places;
    private final Editions editions;
    private final int most;

    @Inject
    IdeasPart(Sql sql, IdeaKeys keys, Counting counting, Places places, Editions editions) {
        this(sql, keys, counting, places, editions, MOST);
    }

    IdeasPart(Sql sql, IdeaKeys keys, Counting counting, Places places, Editions editions, int most) {
        this.sql = sql;
        this.keys = keys;
        this.counting = counting;
        this.places = places;
        this.editions = editions;
        this.most = most;
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
        List<Count> all = counts(draft);
        all.stream().map(Count::kind).distinct().sorted().forEach(idea -> publish(draft, idea, all));
    }

    List<Count> counts(ReleaseDraft draft) {
        int slices = see(draft);
        return IntStream.range(0, slices)
                .mapToObj(slice -> counting.any(draft, MEMBERS, slices, slice))
                .flatMap(List::stream)
                .toList();
    }

    /** Looks at the parts of quizzes in the order of their ids, and says in how many statements. */
    private int see(ReleaseDraft draft) {
        sql.run(ROOM);
        List<Object> asked = keys.of(sql.list("select distinct version from assignment", row -> row.getString(1)))
                .toList();
        int slices = 0;
        for (UUID after = FIRST; !after.equals(LAST); slices++) {
            UUID until = until(after);
            List<Object> values = new ArrayList<>(asked);
            values.addAll(List.of(after, until, after, until, after, until, draft.from(), draft.until()));
            sql.run(SEEN, values.toArray());
            after = until;
        }
        return slices;
    }

    private UUID until(UUID after) {
        return sql.find(
                        "select session_id from submission where session_id > ? order by session_id offset ? limit 1",
                        row -> row.getObject("session_id", UUID.class),
                        after,
                        most - 1)
                .orElse(LAST);
    }

    private void publish(ReleaseDraft draft, String idea, List<Count> counts) {
        String measure = measure(idea);
        editions.shares(draft, measure, places.shares(draft, measure, counts, idea));
    }
}
