package org.waymark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.curriculum.Alternate;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;
import org.waymark.roster.Classes;

/** The task of equal status: who finds it instead of a lesson, and who has done it. */
@ApplicationScoped
public class Tasks {
    private static final String DONE =
            "select exists (select from assignment_completion where assignment_id = ? and student_id = ?)";

    private final Sql sql;
    private final Assignments assignments;
    private final Classes classes;
    private final SignedIn signedIn;

    @Inject
    Tasks(Sql sql, Assignments assignments, Classes classes, SignedIn signedIn) {
        this.sql = sql;
        this.assignments = assignments;
        this.classes = classes;
        this.signedIn = signedIn;
    }

    Tasks() { // for the container's proxy
        this(null, null, null, null);
    }

    /** What the visiting student finds instead of a part of a lesson, if they take the task. */
    @Transactional
    @InDistrict
    public Optional<TaskPage> insteadOf(UUID assignment, String part) {
        return Optional.of(assignments.present(assignment))
                .filter(assignments::takesAlternate)
                .map(found -> page(found, part));
    }

    private TaskPage page(Assignment assignment, String part) {
        Lesson lesson = assignments.lesson(assignment);
        Alternate task = Alternate.of(lesson);
        return new TaskPage(
                assignment.id(),
                lesson.id(),
                task.title(),
                !lesson.isPlain(),
                part,
                parts(task.parts(), part),
                next(part),
                isDone(assignment.id()));
    }

    /** Where an adult leads there is one page, as there is of the lesson. */
    private List<Chapter> parts(List<Chapter> all, String part) {
        if (classes.attended().young()) {
            return all;
        }
        return switch (part) {
            case "reading" -> all.subList(0, 1);
            case "practice" -> all.subList(1, all.size() - 1);
            default -> all.subList(all.size() - 1, all.size());
        };
    }

    private static String next(String part) {
        return switch (part) {
            case "reading" -> "practice";
            case "practice" -> "quiz";
            default -> null;
        };
    }

    private boolean isDone(UUID assignment) {
        UUID me = signedIn.visitor().user();
        return sql.find(DONE, row -> row.getBoolean(1), assignment, me).orElseThrow();
    }

    /** A student has done it: once, however often they say so. */
    public void finish(Assignment assignment, UUID student, Instant now) {
        sql.run(
                "insert into alternate_completion (district_id, assignment_id, student_id, finished_at)"
                        + " values (?, ?, ?, ?) on conflict do nothing",
                assignment.districtId(),
                assignment.id(),
                student,
                now);
    }
}
