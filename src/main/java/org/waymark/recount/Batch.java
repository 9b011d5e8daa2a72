package org.waymark.recount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.curriculum.item.Score;

/** Reads some assignments with all that is stored of them: so many at a time that memory stays small. */
final class Batch {
    private static final String ASSIGNMENTS = """
            select a.id, a.version, a.feedback = 'practice', a.first_form from assignment a
            where a.district_id = ? and a.id = any (?)""";

    private static final String SESSIONS = """
            select t.assignment_id, t.id, t.student_id, t.part, t.begun_at, s.submitted_at, s.late, s.late_answers,
                   s.correct, s.answered
            from test_session t join submission s on s.district_id = t.district_id and s.session_id = t.id
            where t.district_id = ? and t.assignment_id = any (?)""";

    private static final String RESPONSES = """
            select r.session_id, r.item_id, r.value, r.counts, r.given_at, r.received_at from response r
            where r.district_id = ? and r.session_id = any (?) order by r.session_id, r.item_id, r.sequence""";

    private static final String OBJECTIVES = """
            select o.session_id, 0, o.objective, o.correct, o.answered from objective_result o
            where o.district_id = ? and o.session_id = any (?)""";

    private static final String RESCORES = """
            select r.session_id, r.number, r.correct, r.answered from rescore r
            where r.district_id = ? and r.session_id = any (?)""";

    private static final String OBJECTIVE_RESCORES = """
            select o.session_id, o.number, o.objective, o.correct, o.answered from objective_rescore o
            where o.district_id = ? and o.session_id = any (?)""";

    private static final String DECISIONS = """
            select g.assignment_id, g.number, g.item_id, g.correct, g.lowering, g.undoes from regrade g
            where g.district_id = ? and g.assignment_id = any (?) order by g.number""";

    private final Rows rows;
    private final Texts texts;
    private final Map<UUID, Work> works = new LinkedHashMap<>();
    private final Map<UUID, Sitting> sittings = new HashMap<>();

    private Batch(Rows rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    static Collection<Work> read(Rows rows, Texts texts, Collection<UUID> assignments, Set<UUID> purged)
            throws SQLException {
        Batch batch = new Batch(rows, texts);
        batch.assignments(assignments, purged);
        batch.sessions(assignments);
        batch.marks(batch.sittings.keySet());
        new PublishedRows(rows, batch.works).read(assignments);
        return batch.works.values();
    }

    private void assignments(Collection<UUID> assignments, Set<UUID> purged) throws SQLException {
        rows.each(
                ASSIGNMENTS,
                row -> new Work(
                        Rows.id(row, 1),
                        texts.get(row.getString(2)),
                        row.getBoolean(3),
                        row.getString(4),
                        purged.contains(Rows.id(row, 1))),
                work -> works.put(work.id(), work),
                assignments);
        rows.list(
                DECISIONS,
                row -> works.get(Rows.id(row, 1))
                        .decided()
                        .add(new Decisions.Decision(
                                row.getInt(2), row.getString(3), row.getString(4), row.getBoolean(5), (Integer)
                                        row.getObject(6))),
                assignments);
    }

    private void sessions(Collection<UUID> assignments) throws SQLException {
        rows.each(
                SESSIONS,
                row -> {
                    Sitting sitting = sitting(row);
                    sitting.marks().put(0, new Score(row.getInt(9), row.getInt(10)));
                    works.get(Rows.id(row, 1)).sittings().put(sitting.id(), sitting);
                    return sitting;
                },
                sitting -> sittings.put(sitting.id(), sitting),
                assignments);
        rows.each(
                RESPONSES,
                row -> sittings.get(Rows.id(row, 1)).responses().add(given(row)),
                added -> {},
                sittings.keySet());
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(
                Rows.id(row, 2),
                Rows.id(row, 3),
                row.getString(4),
                Rows.instant(row, 5),
                Rows.instant(row, 6),
                row.getBoolean(7),
                row.getInt(8));
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                row.getString(2), row.getString(3), row.getBoolean(4), Rows.instant(row, 5), Rows.instant(row, 6));
    }

    private void marks(Collection<UUID> sessions) throws SQLException {
        rows.each(RESCORES, this::total, done -> {}, sessions);
        rows.each(OBJECTIVES, this::objective, done -> {}, sessions);
        rows.each(OBJECTIVE_RESCORES, this::objective, done -> {}, sessions);
    }

    private boolean total(ResultSet row) throws SQLException {
        sittings.get(Rows.id(row, 1)).marks().put(row.getInt(2), new Score(row.getInt(3), row.getInt(4)));
        return true;
    }

    private boolean objective(ResultSet row) throws SQLException {
        sittings.get(Rows.id(row, 1))
                .marks()
                .put(row.getInt(2), row.getString(3), new Score(row.getInt(4), row.getInt(5)));
        return true;
    }
}
