package org.waymark.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.Option;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Visit;

/** A lesson on paper: what was chosen, and no key on a student's sheet. */
class PrintIT extends InSchool {
    private static final Pattern SHEET = Pattern.compile("aria-labelledby=\"sheet-([a-z]+)\"");

    @Inject
    Curriculum curriculum;

    private final Visit visit = new Visit();

    private String page(Lesson lesson, String query) {
        return visit.get("/lessons/" + lesson.id() + "/print" + query).body();
    }

    private static List<String> sheets(String page) {
        return SHEET.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void onlyWhatWasChosenIsPrintedInItsOrder() {
        Lesson lesson = curriculum.get("68-ON1");
        assertEquals(List.of("lesson", "quiz", "key"), sheets(page(lesson, "")));
        assertEquals(List.of("family", "cards"), sheets(page(lesson, "?part=cards&part=family&part=%3Cb%3E")));
        assertTrue(page(lesson, "?part=quiz&large=yes").contains("pack large"));
    }

    @Test
    void aStudentsSheetHasNoKey() {
        for (Lesson lesson : curriculum.lessons()) {
            String page = page(lesson, "?part=quiz&lang=en");
            assertFalse(page.contains("Right answer"), lesson.id());
            lesson.check().stream()
                    .flatMap(item -> item.interaction().options().stream())
                    .map(Option::feedback)
                    .forEach(feedback ->
                            assertFalse(page.contains(feedback.plain().en()), lesson.id()));
            assertEquals(lesson.check().size(), count(page, "class=\"card item\""), lesson.id());
        }
    }

    @Test
    void theKeyHasEveryAnswer() {
        for (Lesson lesson : curriculum.lessons()) {
            String key = page(lesson, "?part=key&lang=en");
            List<Option> all = Stream.of(lesson.check(), lesson.formB(), lesson.remember())
                    .flatMap(List::stream)
                    .flatMap(item -> item.interaction().options().stream())
                    .toList();
            long marked =
                    all.stream().filter(one -> one.key() || one.place() > 0).count();
            assertEquals(marked, count(key, "class=\"tag on\""), lesson.id());
        }
    }

    @Test
    void nothingHasTheSameNameTwice() {
        for (Lesson lesson : curriculum.lessons()) {
            String page =
                    page(lesson, "?part=lesson&part=quiz&part=key&part=script&part=family&part=alternate&part=cards");
            List<String> ids = Pattern.compile("\\sid=\"([^\"]+)\"")
                    .matcher(page)
                    .results()
                    .map(MatchResult::group)
                    .toList();
            assertEquals(ids.stream().distinct().toList(), ids, lesson.id());
        }
    }

    @Test
    void cardsHoldWordsLinesAndHelpInBothLanguages() {
        for (Lesson lesson : curriculum.lessons()) {
            for (String language : List.of("en", "es")) {
                String page = page(lesson, "?part=cards&lang=" + language);
                int lines = new Cards(List.of(), lesson.sayIt(), List.of())
                        .lines(language)
                        .size();
                int help = 2 + curriculum.helpFor(lesson.band(), lesson.id()).size();
                assertTrue(lines >= 2, lesson.id() + " says " + lines + " lines in " + language);
                String cards = page.substring(page.indexOf("class=\"cut\""));
                assertEquals(
                        lesson.vocabulary().size() + lines + help,
                        count(cards.substring(0, cards.indexOf("</main>")), "<li>"),
                        lesson.id());
            }
        }
    }

    private static int count(String page, String what) {
        return page.split(Pattern.quote(what), -1).length - 1;
    }
}
