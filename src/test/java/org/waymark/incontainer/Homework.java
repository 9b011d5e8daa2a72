package org.waymark.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.assignment.Audience;
import org.waymark.assignment.Delivery;
import org.waymark.assignment.Times;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Tenancy;
import org.waymark.quiz.Answer;
import org.waymark.quiz.Answering;
import org.waymark.quiz.Part;
import org.waymark.quiz.Submissions;
import org.waymark.quiz.TestPart;
import org.waymark.quiz.TestParts;
import org.waymark.roster.Classes;
import org.waymark.roster.SchoolClass;
import org.waymark.roster.Students;

/** Assigns lessons and does the work of many students at once, by the same verbs that the product uses. */
@ApplicationScoped
public class Homework {
    /** A lesson for grades 6 to 8. */
    public static final String ONLINE = "68-ON1";
    /** A lesson of another strand. */
    public static final String BOUNDARIES = "35-BD1";
    /** Rather not. */
    public static final String DECLINED = "";

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
    CurrentDistrict current;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    /** Assigns a lesson from an hour ago to a week from now. */
    @Transactional
    public Assignment assign(Room room, String lesson) {
        return assign(room, lesson, Delivery.USUAL);
    }

    /** The same, given in another way. */
    @Transactional
    public Assignment assign(Room room, String lesson, Delivery delivery) {
        return assign(room, curriculum.get(lesson), delivery);
    }

    /** The same, for some of the class. */
    @Transactional
    public Assignment assign(Room room, String lesson, Audience audience) {
        return assign(room, curriculum.get(lesson), Delivery.USUAL, audience);
    }

    /** The same for a text that need not be today's. */
    @Transactional
    public Assignment assign(Room room, Lesson lesson) {
        return assign(room, lesson, Delivery.USUAL);
    }

    private Assignment assign(Room room, Lesson lesson, Delivery delivery) {
        return assign(room, lesson, delivery, Audience.CLASS);
    }

    private Assignment assign(Room room, Lesson lesson, Delivery delivery, Audience audience) {
        enter(room);
        Instant now = clock.instant();
        Times times = new Times(now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(7)));
        SchoolClass schoolClass = classes.find(room.id()).orElseThrow();
        return assignments.make(schoolClass, lesson, times, delivery, audience, room.teacher(), now);
    }

    /** A student answers the first items with these options and is finished. */
    @Transactional
    public void finish(Room room, Assignment assignment, Students.Student student, String... choices) {
        finish(room, assignment, Part.QUIZ, student, choices);
    }

    /** The same for another part. */
    @Transactional
    public void finish(Room room, Assignment assignment, Part name, Students.Student student, String... choices) {
        enter(room);
        TestPart part = parts.of(assignment, name);
        for (int i = 0; i < choices.length; i++) {
            Answer answer = new Answer("", "", choices[i], "");
            answering.answer(part, student.id(), part.items().get(i), answer, "en", clock.instant());
        }
        submissions.submit(part, student.id(), clock.instant());
    }

    /** So many of the class are finished, with one right answer each. */
    @Transactional
    public void finishFirst(int students, Room room, Assignment assignment) {
        for (int i = 0; i < students; i++) {
            finish(room, assignment, room.students().get(i), key(assignment, 0));
        }
    }

    /** The right option of an item, by its number from 0. */
    public String key(Assignment assignment, int number) {
        return option(assignment, number, true);
    }

    /** The first wrong option of an item, by its number from 0. */
    public String miss(Assignment assignment, int number) {
        return option(assignment, number, false);
    }

    private String option(Assignment assignment, int number, boolean key) {
        return items(assignment).get(number).interaction().options().stream()
                .filter(option -> option.key() == key)
                .findFirst()
                .map(Option::id)
                .orElseThrow();
    }

    /** The items of an assignment's quiz. */
    public List<AssessmentItem> items(Assignment assignment) {
        return curriculum.get(assignment.lessonId()).check();
    }

    /** The items of a part. */
    @Transactional
    public List<AssessmentItem> items(Room room, Assignment assignment, Part part) {
        enter(room);
        return parts.of(assignment, part).items();
    }

    private void enter(Room room) {
        current.enter(room.district());
        tenancy.enter(room.district());
    }
}
