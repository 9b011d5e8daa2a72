package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.platform.Sql;

/** How far the lessons have reached, counted by school and strand. A quiz that is finished is what counts. */
@ApplicationScoped
class Reach {
    private static final String COUNT =
            """
            select coalesce(c.school_id, c.district_id) as school, %s as n, l.strand
            from submission s
            join test_session t on t.id = s.session_id
            join assignment a on a.id = t.assignment_id
            join school_class c on c.id = a.class_id
            join jsonb_each_text(?::jsonb) as l (lesson, strand) on l.lesson = a.lesson_id
            where s.submitted_at < ?
            group by grouping sets ((c.school_id, l.strand), (c.school_id), (c.district_id, l.strand), (c.district_id))""";

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

    /** The curriculum's strands, and {@code all} at the end. */
    List<String> strands() {
        List<String> strands = new ArrayList<>(
                curriculum.lessons().stream().map(Lesson::strand).distinct().sorted().toList());
        strands.add("all");
        return strands;
    }

    /** Classes in which a quiz was finished. */
    int[][] classes(Instant until, List<UUID> groups, List<String> kinds) {
        return count("count(distinct a.class_id)", until, groups, kinds);
    }

    /** Lessons, each counted once for every class in which its quiz was finished. */
    int[][] lessons(Instant until, List<UUID> groups, List<String> kinds) {
        return count("count(distinct (a.class_id, a.lesson_id))", until, groups, kinds);
    }

    /** Students who have finished a quiz. */
    int[][] students(Instant until, List<UUID> groups, List<String> kinds) {
        return count("count(distinct t.student_id)", until, groups, kinds);
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
                lessonStrands(),
                until);
        return counts;
    }

    private String lessonStrands() {
        JsonObjectBuilder strands = Json.createObjectBuilder();
        curriculum.lessons().forEach(lesson -> strands.add(lesson.id(), lesson.strand()));
        return strands.build().toString();
    }
}
