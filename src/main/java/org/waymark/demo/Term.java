package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.assignment.Delivery;
import org.waymark.assignment.FeedbackPolicy;
import org.waymark.assignment.Times;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.identity.StudentSecret;
import org.waymark.identity.StudentSecrets;
import org.waymark.identity.User;
import org.waymark.quiz.Answer;
import org.waymark.quiz.Answering;
import org.waymark.quiz.Part;
import org.waymark.quiz.Submissions;
import org.waymark.quiz.TestPart;
import org.waymark.quiz.TestParts;
import org.waymark.roster.Classes;
import org.waymark.roster.Opening;
import org.waymark.roster.SchoolClass;
import org.waymark.roster.Students;

/** A class's term so far: its students, its lessons, and quizzes answered as a class might, the same at every seeding. */
@ApplicationScoped
class Term {
    private static final Duration DUE_AFTER = Duration.ofDays(7);
    private static final double RIGHT = 0.72;
    private static final double RIGHT_BEFORE = 0.5;
    private static final double DECLINED = 0.04;

    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    StudentSecrets secrets;

    @Inject
    Opening opening;

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
    Permission permission;

    /** Plays one class up to now. */
    void play(Cast.Group group, User teacher, Instant now) {
        Random chance = new Random(group.title().hashCode());
        Instant begin = now.minus(Duration.ofDays(50));
        SchoolClass made = classes.make(teacher, group.title(), group.grade(), group.code(), begin);
        List<UUID> children = students.add(made, names(group), begin);
        StudentSecret secret = made.young() ? StudentSecret.pictures(Cast.PICTURES) : StudentSecret.pin(Cast.PIN);
        children.forEach(child -> secrets.issue(made.districtId(), child, secret, begin));
        if (group.home()) {
            opening.allowHomeUse(made, teacher.id(), begin);
        }
        int taking = children.size() - group.refusals();
        List<UUID> others = children.subList(taking, children.size());
        for (Cast.Lesson lesson : group.lessons()) {
            permission.refuse(others, curriculum.get(lesson.id()).strand(), teacher, begin);
            Assignment assigned = assign(made, teacher, lesson, children.subList(0, taking), chance, now);
            permission.tell(made, assigned, teacher);
            permission.finishTask(assigned, others);
        }
    }

    private static List<String> names(Cast.Group group) {
        int first = group.code().charAt(0) * 7;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            names.add(Cast.NAMES.get((first + i * 7) % Cast.NAMES.size()));
        }
        return names;
    }

    private Assignment assign(
            SchoolClass made, User teacher, Cast.Lesson plan, List<UUID> children, Random chance, Instant now) {
        Instant opens = now.minus(Duration.ofDays(plan.daysAgo()));
        Lesson lesson = curriculum.get(plan.id());
        Times times = new Times(opens, opens.plus(DUE_AFTER));
        Delivery delivery = new Delivery(FeedbackPolicy.PRACTICE, plan.measured());
        Assignment assignment = assignments.make(made, lesson, times, delivery, teacher.id(), opens);
        if (plan.measured()) {
            takeBefore(parts.of(assignment, Part.BEFORE), children, chance, opens);
        }
        TestPart quiz = parts.of(assignment, Part.QUIZ);
        long done = Math.round(children.size() * plan.finished());
        for (int i = 0; i < done; i++) {
            Instant at = opens.plus(Duration.ofMinutes(20 + i));
            answer(quiz, quiz.items(), children.get(i), RIGHT, chance, at);
            submissions.submit(quiz, children.get(i), at.plusSeconds(300));
        }
        if (done < children.size()) { // one child is in the middle of it
            Instant at = opens.plus(Duration.ofMinutes(50));
            answer(quiz, quiz.items().subList(0, 1), children.get((int) done), RIGHT, chance, at);
        }
        return assignment;
    }

    /** What the class knew already: all but the last few children take the form before the lesson. */
    private void takeBefore(TestPart before, List<UUID> children, Random chance, Instant opens) {
        for (UUID child : children.subList(0, children.size() - 3)) {
            Instant at = opens.plus(Duration.ofMinutes(5));
            answer(before, before.items(), child, RIGHT_BEFORE, chance, at);
            submissions.submit(before, child, at.plusSeconds(300));
        }
    }

    private void answer(
            TestPart part, List<AssessmentItem> items, UUID child, double right, Random chance, Instant at) {
        for (AssessmentItem item : items) {
            Answer answer = new Answer("", "", choose(item, right, chance), "");
            answering.answer(part, child, item, answer, "en", at);
        }
    }

    private static String choose(AssessmentItem item, double share, Random chance) {
        double throwOf = chance.nextDouble();
        if (throwOf < DECLINED) {
            return "";
        }
        if (throwOf < DECLINED + share) {
            return item.interaction().correct().written();
        }
        List<String> wrong = item.interaction().wrong();
        return wrong.get(chance.nextInt(wrong.size()));
    }
}
