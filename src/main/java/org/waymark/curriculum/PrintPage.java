package org.waymark.curriculum;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.curriculum.authoring.Lesson;

/**
 * A lesson on paper: as many of its parts as somebody chose.
 *
 * @param chosen parts, in the order in which they are printed
 * @param large whether the letters are large
 */
public record PrintPage(
        Masthead head,
        Set<Part> chosen,
        boolean large,
        LessonPage lesson,
        AnswersPage answers,
        ScriptPage script,
        FamilyPage family,
        AlternatePage alternate,
        Cards cards) {
    private static final Set<Part> USUAL = EnumSet.of(Part.LESSON, Part.QUIZ, Part.KEY);

    /** What can be printed. */
    public enum Part {
        LESSON,
        QUIZ,
        /** The parallel form, in lessons that have one. */
        QUIZ_B,
        KEY,
        SCRIPT,
        FAMILY,
        ALTERNATE,
        CARDS;

        /** As addresses and forms name it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static PrintPage of(Edition edition, Curriculum curriculum, List<String> parts, boolean large) {
        Lesson lesson = edition.lesson();
        return new PrintPage(
                Masthead.of(edition),
                chosen(parts),
                large,
                LessonPage.of(edition, curriculum),
                AnswersPage.of(edition, curriculum),
                ScriptPage.of(edition, curriculum),
                FamilyPage.of(edition),
                AlternatePage.of(edition),
                new Cards(lesson.vocabulary(), lesson.sayIt(), curriculum.helpFor(lesson.band(), lesson.id())));
    }

    /** What this lesson has: not every lesson has a second form. */
    public List<Part> there() {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.QUIZ_B || !answers.formB().isEmpty())
                .toList();
    }

    /** Words that name no part are passed over. Without any there is what most people print. */
    static Set<Part> chosen(List<String> words) {
        Set<Part> parts = Arrays.stream(Part.values())
                .filter(part -> words.contains(part.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        return parts.isEmpty() ? USUAL : parts;
    }
}
