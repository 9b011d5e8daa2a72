package org.waymark.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.roster.Students;

/** What a class's teacher knows of one student's lessons: completion, scores, objectives to teach again. */
@ApplicationScoped
public class StudentWork {
    private final Assignments assignments;
    private final Work work;

    @Inject
    StudentWork(Assignments assignments, Work work) {
        this.assignments = assignments;
        this.work = work;
    }

    StudentWork() { // for the container's proxy
        this(null, null);
    }

    /** Of every lesson of the class that asks the student. */
    public List<StudentProgressPage.Row> of(UUID schoolClass, Students.Student student, Instant now) {
        Map<UUID, Work.Done> done = work.ofStudent(schoolClass, student, now);
        return assignments.of(schoolClass).stream()
                .filter(assignment -> done.containsKey(assignment.id()))
                .map(assignment -> row(assignment, done.get(assignment.id())))
                .toList();
    }

    private StudentProgressPage.Row row(Assignment assignment, Work.Done done) {
        Lesson lesson = assignments.lesson(assignment);
        return new StudentProgressPage.Row(
                assignment.id(),
                lesson.title(),
                assignment.dueAt(),
                done.state(),
                done.score() == null ? null : done.score().percent(),
                done.late(),
                Board.again(lesson, done.objectives()));
    }
}
