package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.waymark.curriculum.authoring.Library;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.LibraryReader;
import org.waymark.curriculum.item.AssessmentItem;

/**
 * Each way of answering, by somebody without a mouse who looks at the page four times as large (320 pixels are what is
 * left of 1280), with scripts and without.
 */
class InteractionsJourney {
    private static final List<String> LESSONS = List.of("68-BD2", "68-HR4", "HS-HR2", "35-HR1");
    private static final Library LIBRARY =
            LibraryReader.read(LibraryFiles.of(Path.of("lessons"))).library();
    private static final String SHOWN = ".question:target, .quiz:not(:has(:target)) .question.current";

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    private Browser browser;
    private Keyboard keyboard;
    private boolean scripts;
    private String language;

    @ParameterizedTest
    @CsvSource({"320, true, en", "320, false, es", "1280, true, es"})
    void everyWayOfAnsweringTakesTheKeyboard(int width, boolean scripts, String language) {
        this.scripts = scripts;
        this.language = language;
        Classroom room = Classroom.open(JOURNEY.browser(1280), "Keys " + width + " " + language, "Ana P.", "Lia R.");
        LESSONS.forEach(room::assign);
        browser = scripts ? JOURNEY.browser(width) : JOURNEY.browserWithoutScripts(width);
        keyboard = new Keyboard(browser);
        browser.go("/?lang=" + language);
        room.cards().get(0).comeIn(browser);
        TreeSet<String> kinds = new TreeSet<>();
        for (String quiz : quizzes()) {
            browser.go(quiz);
            several().forEach(item -> {
                kinds.add(item.interaction().kind());
                answers(quiz, item, width);
            });
        }
        assertEquals("[choices, match, order, sort]", kinds.toString());
    }

    private List<String> quizzes() {
        return browser.all("main a[href$='/quiz']").stream()
                .map(way -> way.getDomAttribute("href").replace("/notice", ""))
                .distinct()
                .toList();
    }

    /** The questions of the open quiz that take more than one value. */
    private List<AssessmentItem> several() {
        List<String> asked = browser.all("[data-item]").stream()
                .map(question -> question.getDomAttribute("data-item"))
                .toList();
        return LIBRARY.lessons().values().stream()
                .flatMap(lesson -> lesson.check().stream())
                .filter(item -> asked.contains(item.id()) && !item.interaction().picksOne())
                .toList();
    }

    private void answers(String quiz, AssessmentItem item, int width) {
        String picture = "answer-" + item.interaction().kind() + "-" + width + "-" + language;
        open(quiz, item);
        browser.picture(picture);
        look();
        answer(item, List.of(item.interaction().wrong().get(0).split(" ")));
        assertTrue(told(item).startsWith(language.equals("es") ? "Piénsalo otra vez." : "Think again."), told(item));
        browser.picture(picture + "-again");
        look();
        open(quiz, item);
        answer(item, item.interaction().correct().values());
        assertTrue(told(item).startsWith(language.equals("es") ? "Sí." : "Yes."), told(item));
        assertEquals(List.of(), browser.complaints());
    }

    /** Axe is a script of the page and cannot run where there are none. */
    private void look() {
        if (scripts) {
            Accessible.check(browser);
        }
    }

    private void open(String quiz, AssessmentItem item) {
        browser.go("/today");
        browser.go(quiz + "#" + item.id());
        browser.find(scripts ? "[id='" + item.id() + "'].current" : SHOWN);
    }

    private void answer(AssessmentItem item, List<String> values) {
        asShown(item, values).forEach(value -> give(item, value));
        keyboard.follow("[id='" + item.id() + "'] form:not(.decline):not(.finish) button");
        browser.find("[id='" + item.id() + "'] .feedback .notice");
    }

    /** In the order in which this student finds the options. */
    private List<String> asShown(AssessmentItem item, List<String> values) {
        String letters = (String) browser.ask("[...document.querySelectorAll(\"[id='" + item.id()
                + "'] [name=choice]\")].map((field) => (field.options?.[1] ?? field).value[0]).join('')");
        return values.stream()
                .sorted(Comparator.comparing(value -> letters.indexOf(value.charAt(0))))
                .toList();
    }

    /** Ticks a box, or goes down a list to the place that the value names. */
    private void give(AssessmentItem item, String value) {
        String field = "[id='" + item.id() + "'] [name=choice]";
        if (value.length() == 1) {
            keyboard.to(field + "[value='" + value + "']");
            browser.keys(Keys.SPACE);
            return;
        }
        keyboard.to(field + ":has([value='" + value + "'])");
        for (int place = 1; place <= Integer.parseInt(value.substring(1)); place++) {
            browser.keys(Keys.ARROW_DOWN);
        }
    }

    private String told(AssessmentItem item) {
        return browser.find("[id='" + item.id() + "'] .feedback .notice").getText();
    }

    /** One place twice, or nothing at all, is no answer; what is missing is said, and nothing is stored. */
    @ParameterizedTest
    @CsvSource({"320, true", "1280, false"})
    void whatIsNotWholeComesBackWithASentence(int width, boolean scripts) {
        this.scripts = scripts;
        this.language = "en";
        Classroom room = Classroom.open(JOURNEY.browser(1280), "Halves " + width, "Ben Q.", "Tom S.");
        room.assign("68-BD2");
        browser = scripts ? JOURNEY.browser(width) : JOURNEY.browserWithoutScripts(width);
        keyboard = new Keyboard(browser);
        room.cards().get(0).comeIn(browser);
        String quiz = quizzes().get(0);
        browser.go(quiz);
        AssessmentItem match = several().get(0);
        open(quiz, match);
        answer(match, List.of("a1", "b1", "c2"));
        assertEquals("Use each place once, then try again.", told(match));
        browser.picture("answer-half-" + width);
        look();
        assertEquals(
                List.of(),
                JOURNEY.rows(
                        "select value from response join test_session t on t.id = session_id"
                                + " join app_user u on u.id = t.student_id where u.name = ?",
                        room.cards().get(0).name()));
    }
}
