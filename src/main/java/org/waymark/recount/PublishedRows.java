package org.waymark.recount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.item.Score;

/** Reads what is published of some assignments. */
record PublishedRows(Rows rows, Map<UUID, Work> works) {
    private static final String TALLIES =
            "select t.assignment_id, t.finished from tally t where t.district_id = ? and t.assignment_id = any (?)";

    private static final String CHOICES = """
            select t.assignment_id, t.item_id || ' ' || t.value, t.n from item_tally t
            where t.district_id = ? and t.assignment_id = any (?)""";

    private static final String RETENTION = """
            select r.assignment_id, r.part, r.students, r.correct, r.answered from retention r
            where r.district_id = ? and r.assignment_id = any (?)""";

    private static final String GAIN = """
            select g.assignment_id, g.students, g.before, g.after from gain g
            where g.district_id = ? and g.assignment_id = any (?)""";

    private static final String MISCONCEPTIONS = """
            select m.assignment_id, m.part || ' ' || m.misconception, m.shown, m.answered from gain_misconception m
            where m.district_id = ? and m.assignment_id = any (?)""";

    private static final String SCALES = """
            select c.assignment_id, c.item_id, sum(c.n), sum(c.shown),
                   (select count(*) from scale_given g
                    join test_session t on t.district_id = g.district_id and t.id = g.session_id
                    where g.district_id = c.district_id and t.assignment_id = c.assignment_id and g.item_id = c.item_id)
            from scale_count c where c.district_id = ? and c.assignment_id = any (?)
            group by c.district_id, c.assignment_id, c.item_id""";

    private interface Filling {
        void fill(Published published, ResultSet row) throws SQLException;
    }

    void read(Collection<UUID> assignments) throws SQLException {
        each(TALLIES, assignments, (published, row) -> published.tallied = row.getInt(2));
        each(CHOICES, assignments, (published, row) -> published.choices.put(row.getString(2), row.getInt(3)));
        each(
                RETENTION,
                assignments,
                (published, row) -> published.remembered.put(
                        row.getString(2), new Published.Remembered(row.getInt(3), score(row, 4))));
        each(
                GAIN,
                assignments,
                (published, row) ->
                        published.learned = new Published.Learned(row.getInt(2), row.getDouble(3), row.getDouble(4)));
        each(
                MISCONCEPTIONS,
                assignments,
                (published, row) -> published.misconceptions.put(row.getString(2), score(row, 3)));
        each(
                SCALES,
                assignments,
                (published, row) -> published.scales.put(
                        row.getString(2), new Published.Scale(row.getInt(3), row.getInt(4), row.getInt(5))));
    }

    private static Score score(ResultSet row, int column) throws SQLException {
        return new Score(row.getInt(column), row.getInt(column + 1));
    }

    private void each(String statement, Collection<UUID> assignments, Filling filling) throws SQLException {
        rows.each(
                statement,
                row -> {
                    filling.fill(works.get(Rows.id(row, 1)).published(), row);
                    return true;
                },
                done -> {},
                assignments);
    }
}
