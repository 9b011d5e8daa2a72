package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Response;
import org.waymark.platform.Tenancy;
import org.waymark.roster.Classes;
import org.waymark.roster.OpenClasses;
import org.waymark.roster.Opening;
import org.waymark.roster.OtherDoor;
import org.waymark.roster.SchoolClass;

/** The way of a device through a quiz without accounts: by the class's code, with a pass, counted once. */
@ApplicationScoped
class OpenQuizDoor implements OtherDoor {
    @Inject
    OpenClasses open;

    @Inject
    Opening opening;

    @Inject
    OpenQuizzes quizzes;

    @Inject
    Classes classes;

    @Inject
    Assignments assignments;

    @Inject
    TestParts parts;

    @Inject
    QuizPages pages;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    @Override
    public Optional<String> path(SchoolClass schoolClass) {
        return running(schoolClass).map(quiz -> "/open-quiz/" + schoolClass.code());
    }

    /** While the class is open; use at home does not count. */
    private Optional<OpenQuiz> running(SchoolClass schoolClass) {
        return running(schoolClass, Duration.ZERO);
    }

    private Optional<OpenQuiz> running(SchoolClass schoolClass, Duration grace) {
        Instant now = clock.instant();
        return quizzes.running(schoolClass.id(), now)
                .filter(quiz ->
                        opening.until(schoolClass.id(), now.minus(grace)).isPresent());
    }

    /** What waits behind a code. */
    @Transactional
    public Optional<PassPage> welcome(String code) {
        return open.find(code)
                .flatMap(schoolClass -> running(schoolClass).map(quiz -> {
                    TestPart part = part(quiz);
                    return new PassPage(
                            schoolClass.code(),
                            part.lesson().title(),
                            part.items().size(),
                            !part.lesson().isPlain(),
                            SchoolClass.reads(schoolClass.grade()));
                }));
    }

    /** A pass to what waits behind a code; a device that has one for it keeps that. */
    @Transactional
    public Optional<Pass> admit(String code, Optional<Pass> held) {
        return open.find(code)
                .flatMap(schoolClass -> running(schoolClass)
                        .map(quiz -> held.filter(pass -> pass.quiz().equals(quiz.id()))
                                .orElseGet(() -> Pass.random(schoolClass.districtId(), quiz.id()))));
    }

    /** The questions, for a device that has not been counted, while the quiz runs. */
    @Transactional
    public Optional<QuizPage> quiz(Pass pass) {
        return find(pass)
                .filter(quiz -> isRunning(quiz) && !quizzes.hasCounted(pass))
                .map(quiz -> pages.blank(part(quiz), pass.somebody(), reads(quiz)));
    }

    /** Whoever has begun can finish, for as long as those who signed in can. */
    private boolean isRunning(OpenQuiz quiz) {
        return classes.find(quiz.schoolClass())
                .flatMap(schoolClass -> running(schoolClass, OpenQuizzes.GRACE))
                .filter(running -> running.id().equals(quiz.id()))
                .isPresent();
    }

    private boolean reads(OpenQuiz quiz) {
        return SchoolClass.reads(classes.find(quiz.schoolClass()).orElseThrow().grade());
    }

    @Transactional
    public OpenQuizzes.Outcome take(Pass pass, PassForm form) {
        return find(pass)
                .filter(this::isRunning)
                .map(quiz -> quizzes.count(pass, responses(part(quiz), form), clock.instant()))
                .orElse(OpenQuizzes.Outcome.OVER);
    }

    /** By item; what was left out, and what is no answer to its item, is no answer. */
    private static Map<String, String> responses(TestPart part, PassForm form) {
        Map<String, String> responses = new LinkedHashMap<>();
        for (AssessmentItem item : part.items()) {
            Response response = Response.of(form.answers().get(TestPart.code(item.id())));
            boolean taken = response instanceof Response.Given given
                    && item.interaction().takes(given);
            responses.put(item.id(), taken ? ((Response.Given) response).written() : PaperItem.DECLINED);
        }
        return responses;
    }

    /** What is right and why: for a device that was counted, and for all when the quiz is over. */
    @Transactional
    public Optional<PassDonePage> done(Pass pass) {
        return find(pass).flatMap(quiz -> {
            boolean counted = quizzes.hasCounted(pass);
            return counted || !isRunning(quiz) ? Optional.of(page(quiz, counted)) : Optional.empty();
        });
    }

    private PassDonePage page(OpenQuiz quiz, boolean counted) {
        TestPart part = part(quiz);
        return new PassDonePage(
                part.lesson().id(),
                part.lesson().title(),
                counted,
                pages.reviews(part),
                part.lesson().close());
    }

    private TestPart part(OpenQuiz quiz) {
        return parts.of(assignments.ofClass(quiz.assignment(), quiz.schoolClass()), Part.QUIZ);
    }

    private Optional<OpenQuiz> find(Pass pass) {
        tenancy.enter(pass.district());
        return quizzes.find(pass.quiz());
    }
}
