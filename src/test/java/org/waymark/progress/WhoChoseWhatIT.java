package org.waymark.progress;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Sheet;
import org.waymark.incontainer.Sitting;
import org.waymark.incontainer.Visit;
import org.waymark.incontainer.Wording;

/**
 * A teacher cannot find out which option a child chose or which item a child skipped. Two quizzes are answered alike,
 * but two children of the same score have changed places: nothing a teacher can open tells the two quizzes apart.
 */
class WhoChoseWhatIT extends InSchool {
    private static final List<String> NAMES = List.of("Ana P.", "Ben R.", "Cy S.", "Dee T.", "Eli U.");
    private static final List<String> FORMATS = List.of("text/html", "application/json", "text/csv");

    /** What a program finds on a page; on the others "finished". */
    private static final Map<String, String> MARKS =
            Map.of("/items", "declined", "/analysis", "facility", "/analysis?of=all", "facility");

    @Inject
    Rooms rooms;

    @Inject
    Places places;

    @Inject
    Curriculum curriculum;

    private Room room;
    private Lesson lesson;
    private String one;
    private String other;

    @BeforeEach
    void aClassWithTheSameLessonTwice() {
        room = rooms.make(4, NAMES);
        room.open();
        lesson = curriculum.get("35-BD1");
        one = assign();
        other = assign();
    }

    private String assign() {
        return places.assign(room, lesson.id(), Duration.ZERO).toString();
    }

    /** Both skip an item, miss an item and get an item right of one objective, but not the same ones. */
    private List<Sheet> two() {
        List<AssessmentItem> items = lesson.check().stream()
                .filter(item -> item.objective().equals("get-help"))
                .toList();
        List<String> wrong = Sheet.wrong(items.get(2));
        Sheet right = Sheet.right(lesson);
        return List.of(
                right.with(items.get(0), Sheet.DECLINED).with(items.get(2), wrong.get(0)),
                right.with(items.get(1), Sheet.DECLINED).with(items.get(2), wrong.get(1)));
    }

    private void answer(String assignment, Sheet first, Sheet second) {
        for (int i = 0; i < NAMES.size(); i++) {
            Sheet sheet = i == 0 ? first : i == 1 ? second : Sheet.right(lesson);
            Sitting sitting = Sitting.of(room, room.students().get(i), UUID.fromString(assignment));
            sitting.answer(sheet).answer(Sheet.right(lesson)).finish(); // the second time is practice
        }
    }

    private void bothQuizzes() {
        answer(one, two().get(0), two().get(1));
        answer(other, two().get(1), two().get(0));
    }

    private static String read(Visit teacher, String format, String path) {
        return teacher.with("Accept", format).get(path).body();
    }

    /** Without ids and times. */
    private static String told(Visit teacher, String format, String path) {
        return read(teacher, format, path)
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z|\\d{1,2}:\\d\\d\\h[AP]M", "time");
    }

    @Test
    void whoeverChoseItThePagesAreTheSame() {
        bothQuizzes();
        Visit teacher = room.teach();
        for (String format : FORMATS) {
            for (String page : List.of("/progress", "/items", "/analysis", "/analysis?of=all")) {
                String told = told(teacher, format, "/assignments/" + one + page);
                assertEquals(told, told(teacher, format, "/assignments/" + other + page), page + " as " + format);
                assertTrue(told.contains(MARKS.getOrDefault(page, "finished")) || format.equals("text/html"));
            }
        }
        for (String format : FORMATS) {
            String reteach = room.path() + "/reteach?assignment=";
            assertEquals(told(teacher, format, reteach + one), told(teacher, format, reteach + other), "as " + format);
        }
        assertTrue(read(teacher, "application/json", "/assignments/" + one + "/items")
                .contains("\"finished\":5"));
    }

    @Test
    void noPageWithNamesSpeaksOfItems() {
        bothQuizzes();
        Visit teacher = room.teach();
        List<String> words =
                lesson.check().stream().flatMap(WhoChoseWhatIT::words).toList();
        assertAll(FORMATS.stream()
                .flatMap(format -> Stream.of(room.path(), "/assignments/" + one + "/progress")
                        .map(path -> Wording.read(read(teacher, format, path))))
                .flatMap(page -> words.stream().map(word -> () -> assertFalse(page.contains(word), word))));
    }

    private static Stream<String> words(AssessmentItem item) {
        Stream<String> options = item.interaction().options().stream()
                .map(Option::words)
                .flatMap(words -> Wording.traces(words.plain()));
        return Stream.concat(
                Stream.of(item.id()), Stream.concat(Wording.traces(item.stem().plain()), options));
    }

    @Test
    void theClassLooksTheSameBeforeAndAfter() {
        Visit teacher = room.teach();
        List<String> paths = List.of("/classes", room.path(), room.path() + "/assignments");
        List<String> before = everything(teacher, paths);
        bothQuizzes();
        assertEquals(before, everything(teacher, paths));
    }

    private static List<String> everything(Visit teacher, List<String> paths) {
        return FORMATS.stream()
                .limit(2)
                .flatMap(format -> paths.stream().map(path -> read(teacher, format, path)))
                .toList();
    }
}
