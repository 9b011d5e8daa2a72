package org.waymark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.Sql;

/**
 * How often a class took which way in practice. A count cannot know whether one child went round ten times; so that
 * nobody reads a child's way off two looks, a scene's counts are shown anew only when ten more choices were made there.
 */
@ApplicationScoped
public class PracticeCounts {
    /** How many choices in a scene any two published counts differ by, at least. */
    public static final int STEP = 10;

    private static final String COUNT = """
            insert into practice_count (district_id, assignment_id, item_id, scene, branch, n) values (?, ?, ?, ?, ?, 1)
            on conflict (district_id, assignment_id, item_id, scene, branch) do update set n = practice_count.n + 1""";

    private static final String PUBLISH = """
            update practice_count set shown = n where assignment_id = ? and (item_id, scene) in
                (select item_id, scene from practice_count where assignment_id = ?
                 group by item_id, scene having sum(n) - sum(shown) >= ?)""";

    private final Sql sql;

    @Inject
    PracticeCounts(Sql sql) {
        this.sql = sql;
    }

    PracticeCounts() { // for the container's proxy
        this(null);
    }

    /** How often a way was taken, by its number from 1. */
    public record Count(String item, String scene, int branch, int n) {}

    void add(Assignment assignment, PracticeChoice choice) {
        sql.run(COUNT, assignment.districtId(), assignment.id(), choice.item(), choice.scene(), choice.number());
    }

    /** What the class's teacher may see now. */
    public List<Count> shown(UUID assignment) {
        sql.find("select pg_advisory_xact_lock(hashtextextended(?, 2))", row -> true, assignment.toString());
        sql.run(PUBLISH, assignment, assignment, STEP);
        return sql.list(
                "select item_id, scene, branch, shown from practice_count where assignment_id = ? and shown > 0"
                        + " order by item_id, scene, branch",
                row -> new Count(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)),
                assignment);
    }
}
