package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.curriculum.Curriculum;
import org.waymark.platform.Sql;

/**
 * How far the lessons have reached, counted by school and strand. What counts is a quiz that is finished, or
 * the task of equal status. The strand is
 * that of the text that was pinned: a lesson that is moved or withdrawn later has reached whom it has reached.
 */
@ApplicationScoped
class Reach {
    private static final String STRANDS = """
            with pinned as materialized (
                select hash, substring(files->'texts'->>'lesson.en.md' from '(?n)^strand: *["'']?([a-z-]+)') as strand
                from lesson_version
                where hash in (select version from test_session
                               union select a.version from assignment a join alternate_completion d on d.assignment_id = a.id))
            """;

    private static final String COUNT = STRANDS + """
            select coalesce(c.school_id, c.district_id) as school, %s as n, p.strand
            from assignment_completion d
            join assignment a on a.id = d.assignment_id
            join school_class c on c.id = a.class_id
            join pinned p on p.hash = a.version
            where d.finished_at < ?
            group by grouping sets ((c.school_id, p.strand), (c.school_id), (c.district_id, p.strand), (c.district_id))""";

    private final Sql sql;
    private final Curriculum curriculum;

    @Inject
    Reach(Sql sql, Curriculum curriculum) {
        this.sql = sql;
        this.curriculum = curriculum;
    }

    Reach() { // for the container's proxy
        this(null, null);
    }

    /** The strands of the curriculum and of every quiz that was ever begun, and {@code all} at the end. */
    List<String> strands() {
        Set<String> strands =
                new TreeSet<>(sql.list(STRANDS + "select distinct strand from pinned", row -> row.getString(1)));
        curriculum.lessons().forEach(lesson -> strands.add(lesson.strand()));
        List<String> kinds = new ArrayList<>(strands);
        kinds.add("all");
        return kinds;
    }

    /** Classes in which somebody was finished. */
    int[][] classes(Instant until, List<UUID> groups, List<String> kinds) {
        return count("count(distinct a.class_id)", until, groups, kinds);
    }

    /** Lessons, each counted once for every class in which somebody was finished. */
    int[][] lessons(Instant until, List<UUID> groups, List<String> kinds) {
        return count("count(distinct (a.class_id, a.lesson_id))", until, groups, kinds);
    }

    /** Students who have finished something. */
    int[][] students(Instant until, List<UUID> groups, List<String> kinds) {
        return count("count(distinct d.student_id)", until, groups, kinds);
    }

    private int[][] count(String what, Instant until, List<UUID> groups, List<String> kinds) {
        int[][] counts = new int[groups.size()][kinds.size()];
        sql.list(
                COUNT.formatted(what),
                row -> {
                    int group = groups.indexOf(row.getObject("school", UUID.class));
                    String strand = row.getString("strand");
                    counts[group][kinds.indexOf(strand == null ? "all" : strand)] = row.getInt("n");
                    return group;
                },
                until);
        return counts;
    }
}
