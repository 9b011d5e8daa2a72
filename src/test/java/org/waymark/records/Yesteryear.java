package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.assignment.Audience;
import org.waymark.assignment.Delivery;
import org.waymark.assignment.Times;
import org.waymark.curriculum.Curriculum;
import org.waymark.incontainer.Room;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Tenancy;
import org.waymark.quiz.Answer;
import org.waymark.quiz.Answering;
import org.waymark.quiz.Part;
import org.waymark.quiz.Submissions;
import org.waymark.quiz.TestPart;
import org.waymark.quiz.TestParts;
import org.waymark.roster.Classes;
import org.waymark.roster.Students;

/** What was done in a school year that is over, by the same verbs that the product uses. */
@ApplicationScoped
public class Yesteryear {
    @Inject
    CurrentDistrict current;

    @Inject
    Tenancy tenancy;

    @Inject
    Classes classes;

    @Inject
    Curriculum curriculum;

    @Inject
    Assignments assignments;

    @Inject
    TestParts parts;

    @Inject
    Answering answering;

    @Inject
    Submissions submissions;

    @Inject
    RetentionRules rules;

    private void enter(Room room) {
        current.enter(room.district());
        tenancy.enter(room.district());
    }

    /** The first moment of this school year, as the retention sees it. */
    @Transactional
    public Instant end(Room room) {
        enter(room);
        return rules.answersBefore();
    }

    /** A lesson of so many days before this school year, for a week. */
    @Transactional
    public Assignment assign(Room room, String lesson, int days) {
        enter(room);
        Instant opens = rules.answersBefore().minus(Duration.ofDays(days));
        Times times = new Times(opens, opens.plus(Duration.ofDays(7)));
        return assignments.make(
                classes.find(room.id()).orElseThrow(),
                curriculum.get(lesson),
                times,
                Delivery.USUAL,
                Audience.CLASS,
                room.teacher(),
                opens);
    }

    /** A student answers the first items with these options at that moment. */
    @Transactional
    public void answer(Room room, Assignment assignment, Students.Student student, Instant at, String... choices) {
        enter(room);
        TestPart part = parts.of(assignment, Part.QUIZ);
        for (int i = 0; i < choices.length; i++) {
            Answer answer = new Answer("", "", choices[i], "");
            answering.answer(part, student.id(), part.items().get(i), answer, "en", at);
        }
    }

    @Transactional
    public void submit(Room room, Assignment assignment, Students.Student student, Instant at) {
        enter(room);
        submissions.submit(parts.of(assignment, Part.QUIZ), student.id(), at);
    }

    /** Answers and submits a day after the lesson has opened. */
    @Transactional
    public void finish(Room room, Assignment assignment, Students.Student student, String... choices) {
        Instant at = assignment.opensAt().plus(Duration.ofDays(1));
        answer(room, assignment, student, at, choices);
        submit(room, assignment, student, at);
    }
}
