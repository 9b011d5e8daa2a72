package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.Rekeying;
import org.waymark.platform.Sql;
import org.waymark.quiz.Part;
import org.waymark.quiz.Regrades;
import org.waymark.quiz.TestParts;
import org.waymark.web.Ui;

/**
 * What a class misunderstood before a lesson and after it: of the answers that could show a misunderstanding, how many
 * did. Published with the gain and over the same students.
 */
@ApplicationScoped
class Changes {
    private static final String RESPONSES = """
            select item_id, value, count(*)
            from (select distinct on (r.session_id, r.item_id) r.item_id, coalesce(r.value, 'declined') as value
                  from matched_pair p
                  join response r on r.session_id = case when ? = 'before' then p.before_id else p.after_id end
                  where p.assignment_id = ? and r.counts
                  order by r.session_id, r.item_id, r.sequence desc) counting
            group by item_id, value""";

    private static final String PUBLISHED = """
            select b.misconception, b.shown as shown_before, b.answered as answered_before, q.shown, q.answered
            from gain_misconception b join gain_misconception q
              on q.assignment_id = b.assignment_id and q.misconception = b.misconception and q.part = 'quiz'
            where b.assignment_id = ? and b.part = 'before' and b.answered > 0 and q.answered > 0
            order by b.shown::numeric / b.answered - q.shown::numeric / q.answered desc, b.misconception""";

    private final Sql sql;
    private final TestParts parts;
    private final Regrades regrades;

    @Inject
    Changes(Sql sql, TestParts parts, Regrades regrades) {
        this.sql = sql;
        this.parts = parts;
        this.regrades = regrades;
    }

    Changes() { // for the container's proxy
        this(null, null, null);
    }

    /** So many of the answers that could show a misunderstanding did. */
    record Share(int shown, int answered) {
        Share plus(Share more) {
            return new Share(shown + more.shown, answered + more.answered);
        }

        int percent() {
            return Ui.percent(shown, answered);
        }
    }

    /** A misunderstanding before the lesson and after it. */
    record Change(String misconception, Share before, Share after) {}

    void publish(Assignment assignment) {
        sql.run("delete from gain_misconception where assignment_id = ?", assignment.id());
        sql.runAll(
                "insert into gain_misconception (district_id, assignment_id, part, misconception, shown, answered)"
                        + " values (?, ?, ?, ?, ?, ?)",
                Stream.of(Part.BEFORE, Part.QUIZ)
                        .flatMap(part -> rows(assignment, part))
                        .toList());
    }

    private Stream<Object[]> rows(Assignment assignment, Part part) {
        return shown(assignment, part).entrySet().stream().map(one -> new Object[] {
            assignment.districtId(),
            assignment.id(),
            part.code(),
            one.getKey(),
            one.getValue().shown(),
            one.getValue().answered()
        });
    }

    /** What was left out of the quiz says nothing, whatever was chosen. */
    private Map<String, Share> shown(Assignment assignment, Part part) {
        AnswerKey key = regrades.key(assignment.id());
        Map<String, Map<String, Integer>> responses = responses(assignment, part);
        Map<String, Share> shown = new TreeMap<>();
        parts.of(assignment, part).items().stream()
                .filter(item ->
                        key.rekeying(item.id()).filter(Rekeying::leavesOut).isEmpty())
                .map(item -> new ItemCounts(item, responses.getOrDefault(item.id(), Map.of()), key))
                .forEach(counts -> counts.misconceptions()
                        .forEach(one ->
                                shown.merge(one, new Share(counts.showing(one), counts.answered()), Share::plus)));
        return shown;
    }

    private Map<String, Map<String, Integer>> responses(Assignment assignment, Part part) {
        Map<String, Map<String, Integer>> responses = new HashMap<>();
        sql.list(
                RESPONSES,
                row -> responses
                        .computeIfAbsent(row.getString(1), item -> new HashMap<>())
                        .put(row.getString(2), row.getInt(3)),
                part.code(),
                assignment.id());
        return responses;
    }

    /** What became less comes first. */
    List<Change> of(UUID assignment) {
        return sql.list(
                PUBLISHED,
                row -> new Change(
                        row.getString(1),
                        new Share(row.getInt(2), row.getInt(3)),
                        new Share(row.getInt(4), row.getInt(5))),
                assignment);
    }
}
