package org.waymark.curriculum;

import java.util.List;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Misconception;

/** What wrong answers show, why a thoughtful child may think so, and how to teach it again. For adults. */
public record MisconceptionsPage(List<Row> misconceptions) {
    /** One idea, and the lessons whose quizzes would show it. */
    public record Row(Misconception idea, List<LessonLink> lessons) {}

    static MisconceptionsPage of(List<Misconception> ideas, List<Lesson> lessons) {
        return new MisconceptionsPage(ideas.stream()
                .map(idea -> new Row(
                        idea,
                        lessons.stream()
                                .filter(lesson -> lesson.misconceptions().contains(idea.id()))
                                .map(LessonLink::of)
                                .toList()))
                .toList());
    }
}
