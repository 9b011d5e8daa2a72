package org.waymark.quiz;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Response;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Sheet;
import org.waymark.incontainer.Sitting;
import org.waymark.incontainer.Wording;

/** What a student's own pages tell: nothing of the keys before an answer, and nothing of what was chosen after it. */
class NoKeysIT extends InSchool {
    private static final List<String> LOOKS = List.of("?lang=en", "?lang=es", "?format=json");

    @Inject
    Rooms rooms;

    @Inject
    Places places;

    @Inject
    Curriculum curriculum;

    @Inject
    SchoolClock clock;

    private Room room;

    @BeforeEach
    void anOpenClass() {
        room = rooms.make(9);
        room.open();
    }

    private Sitting sitting(Lesson lesson, int student) {
        return Sitting.of(room, room.students().get(student), places.assign(room, lesson.id(), Duration.ZERO));
    }

    private static String read(Sitting sitting, String page, String look) {
        return Wording.read(
                sitting.child().with("Accept", "text/html").get(page + look).body());
    }

    private static Stream<Executable> absent(String page, Stream<String> words, String where) {
        return words.map(word -> () -> assertFalse(page.contains(word), () -> where + " says: " + word));
    }

    private static Stream<String> explanations(AssessmentItem item) {
        return Stream.concat(
                        item.interaction().options().stream().map(Option::feedback), Stream.of(item.hint(), item.why()))
                .map(Prose::plain)
                .flatMap(Wording::traces);
    }

    @Test
    void noPageExplainsBeforeAnAnswer() {
        assertAll(curriculum.lessons().stream().flatMap(lesson -> {
            Sitting sitting = sitting(lesson, 0);
            return LOOKS.stream()
                    .flatMap(look -> absent(
                            read(sitting, sitting.path() + "/quiz", look),
                            lesson.check().stream().flatMap(NoKeysIT::explanations),
                            lesson.id()));
        }));
    }

    @Test
    void theDataOfAQuizHasNoPlaceForAKey() {
        Sitting sitting = sitting(curriculum.get("HS-HR2"), 0);
        String data = sitting.child().get(sitting.path() + "/quiz?format=json").body();
        Set<String> names = new TreeSet<>();
        collect(Json.createReader(new StringReader(data)).readObject(), names);
        assertEquals(
                Set.of(
                        "alt",
                        "aloud",
                        "calm",
                        "careful",
                        "choices",
                        "current",
                        "done",
                        "en",
                        "es",
                        "file",
                        "html",
                        "id",
                        "isEmpty",
                        "kind",
                        "larger",
                        "lesson",
                        "number",
                        "once",
                        "part",
                        "picture",
                        "places",
                        "plain",
                        "presentation",
                        "questions",
                        "sequence",
                        "stem",
                        "title",
                        "version",
                        "words",
                        "young"),
                with(names, "alt", "file", "picture"));
    }

    private static Set<String> with(Set<String> names, String... more) {
        names.addAll(List.of(more));
        return names;
    }

    private static void collect(JsonValue value, Set<String> names) {
        if (value instanceof JsonObject object) {
            names.addAll(object.keySet());
            object.values().forEach(inner -> collect(inner, names));
        } else if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(inner -> collect(inner, names));
        }
    }

    @Test
    void anAnswerIsToldOfItselfAlone() {
        assertAll(curriculum.lessons().stream().flatMap(lesson -> {
            Sitting sitting = sitting(lesson, 0);
            return lesson.check().stream().flatMap(item -> {
                String chosen = Sheet.wrong(item).get(0);
                Option told = item.interaction().telling((Response.Given) Response.of(chosen));
                Stream<String> others = item.interaction().options().stream()
                        .filter(option -> option != told)
                        .flatMap(option -> Wording.traces(option.feedback().plain()));
                return absent(sitting.answer(item.id(), chosen).body(), others, item.id());
            });
        }));
    }

    @Test
    void whatWasChosenIsNotShownAgain() {
        Lesson lesson = curriculum.get("HS-HR2");
        AssessmentItem item = lesson.check().get(0);
        Sitting one = sitting(lesson, 0);
        Sitting other = new Sitting(room.learn(room.students().get(1)), one.path());
        one.answer(Sheet.right(lesson).with(item, Sheet.wrong(item).get(0)));
        other.answer(Sheet.right(lesson).with(item, Sheet.wrong(item).get(1)));
        assertAlike(one, other, "/today");
        one.finish();
        other.finish();
        assertAlike(one, other, one.path() + "/quiz/result", "/today");
    }

    /** One student, because another one finds the questions in another order. */
    @Test
    void theQuizDoesNotTellWhatWasChosen() {
        Lesson lesson = curriculum.get("HS-HR2");
        AssessmentItem item = lesson.check().get(0);
        List<String> wrong = Sheet.wrong(item);
        Sitting sitting = sitting(lesson, 0).answer(Sheet.right(lesson).with(item, wrong.get(0)));
        List<String> before = looks(sitting, item);
        sitting.answer(item.id(), wrong.get(1));
        assertEquals(before, looks(sitting, item));
    }

    /** The quiz as it looks to who comes back later, but for the number of the newest answer. */
    private List<String> looks(Sitting sitting, AssessmentItem item) {
        clock.pass(Duration.ofMinutes(6)); // feedback without a script is there for those who have just answered
        return Stream.of("", "?seen=" + item.id())
                .flatMap(query -> Stream.of("text/html", "application/json")
                        .map(format -> sitting.child()
                                .with("Accept", format)
                                .get(sitting.path() + "/quiz" + query)
                                .body()))
                .map(body -> body.replaceAll("(sequence\\W+)[0-9]+", "$1N"))
                .toList();
    }

    private static void assertAlike(Sitting one, Sitting other, String... paths) {
        for (String path : paths) {
            for (String format : List.of("text/html", "application/json")) {
                assertEquals(somebodys(one, format, path), somebodys(other, format, path), path);
            }
        }
    }

    /** A page without what it says of its reader: the name, and the device's mark for this person. */
    private static String somebodys(Sitting sitting, String format, String path) {
        String page = sitting.child().with("Accept", format).get(path).body();
        return page.replaceAll("Ana P\\.|Ben R\\.", "somebody").replaceAll("data-owner=\"[^\"]*\"", "data-owner");
    }

    @Test
    void misconceptionsAreForTeachers() {
        assertAll(curriculum.lessons().stream().flatMap(lesson -> {
            Sitting sitting = sitting(lesson, 0).answer(Sheet.right(lesson));
            Stream<String> before = pages(sitting, "/quiz", "/reading", "/practice");
            sitting.finish();
            Stream<String> pages = Stream.concat(before, pages(sitting, "/quiz/result"));
            return pages.flatMap(page -> absent(page, misconceptions(lesson), lesson.id()));
        }));
    }

    private static Stream<String> pages(Sitting sitting, String... names) {
        return Stream.of(names)
                .flatMap(name -> LOOKS.stream().map(look -> read(sitting, sitting.path() + name, look)))
                .toList()
                .stream();
    }

    private Stream<String> misconceptions(Lesson lesson) {
        return lesson.check().stream()
                .flatMap(item -> item.interaction().options().stream())
                .filter(option -> option.misconception() != null)
                .flatMap(option -> curriculum.misconception(option.misconception()).stream())
                .flatMap(one -> Stream.concat(
                        Stream.of("\"" + one.id() + "\"", "(" + one.id() + ")"),
                        Stream.of(one.name(), one.why(), one.reteach()).flatMap(Wording::traces)));
    }
}
