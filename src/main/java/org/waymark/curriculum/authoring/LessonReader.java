package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/** Reads a lesson folder (lessons/README.md). It always gives a lesson; what could not be read is empty and found. */
public final class LessonReader {
    private final LessonFiles files;
    private final Findings findings = new Findings();
    private final Map<String, Place> places = new LinkedHashMap<>();

    private LessonReader(LessonFiles files) {
        this.files = files;
    }

    /** A lesson and what is wrong with its form. */
    public record Reading(Lesson lesson, List<Finding> findings) {}

    public static Reading read(LessonFiles files) {
        LessonReader reader = new LessonReader(files);
        reader.findings.addAll(files.refused());
        Lesson lesson = reader.lesson();
        return new Reading(lesson, reader.findings.all());
    }

    private Lesson lesson() {
        String id = id(files, "lesson.en.md");
        String version = files.hash();
        Rendering rendering = new Rendering("/lessons/" + id + "/", version.substring(0, 12));
        Pages student = Pages.read(files, "lesson", Headings.LESSON, rendering, findings);
        Pages teach = Pages.read(files, "teach", Headings.TEACH, rendering, findings);
        Pages family = Pages.read(files, "family", Headings.FAMILY, rendering, findings);
        Pages other = Pages.read(files, "alternate", Headings.ALTERNATE, rendering, findings);
        Yaml en = student.front();
        ItemReader items = new ItemReader(rendering, findings, places, Lesson.young(en.optional("band")));
        Yaml es = student.spanishFront();
        return new Lesson(
                en.text("id"),
                version,
                new Text(en.text("title"), es.text("title")),
                en.text("band"),
                en.text("strand"),
                en.number("minutes"),
                en.text("level"),
                en.texts("prerequisites"),
                standards(en),
                objectives(en, es),
                vocabulary(en, es),
                Cast.read(en),
                student.prose("Welcome"),
                student.prose("Warm up"),
                slides(student, rendering),
                items.read(student.get("Practice")),
                student.prose("Say it"),
                items.read(student.get("Check")),
                items.read(student.get("Remember")),
                items.read(student.get("Form B")),
                items.read(student.get("How sure are you")),
                student.prose("Get help"),
                student.prose("Close"),
                script(teach),
                family.prose("Letter"),
                family.prose("Take-home"),
                List.of(
                        new Chapter(other.get("Task").title(), other.prose("Task")),
                        new Chapter(other.get("Steps").title(), other.prose("Steps")),
                        new Chapter(other.get("Share").title(), other.prose("Share"))),
                Review.read(files, findings),
                Change.read(files, findings),
                files,
                Map.copyOf(places),
                Map.copyOf(items.blueprints()));
    }

    /** The id that a file's front matter names, for the addresses of its pictures. */
    static String id(LessonFiles files, String name) {
        return Document.front(files.folder() + "/" + name, files.texts().getOrDefault(name, ""), new Findings())
                .optional("id");
    }

    private static List<Standard> standards(Yaml front) {
        return front.list("standards").stream()
                .map(entry -> new Standard(entry.text("framework"), entry.text("code"), entry.flag("verified")))
                .toList();
    }

    static List<Objective> objectives(Yaml en, Yaml es) {
        Yaml english = en.map("objectives");
        Yaml spanish = es.map("objectives");
        return english.names().stream()
                .map(name -> new Objective(name, new Text(english.text(name), spanish.text(name))))
                .toList();
    }

    static List<Word> vocabulary(Yaml en, Yaml es) {
        Yaml english = en.map("vocabulary");
        Yaml spanish = es.map("vocabulary");
        return english.names().stream()
                .map(name -> {
                    Yaml one = english.map(name);
                    Yaml two = spanish.map(name);
                    return new Word(
                            name,
                            new Text(one.text("word"), two.text("word")),
                            new Text(one.text("means"), two.text("means")));
                })
                .toList();
    }

    private List<Chapter> slides(Pages student, Rendering rendering) {
        List<Chapter> slides = new ArrayList<>();
        Pair learn = student.get("Learn");
        Prose opening = learn.prose(rendering);
        if (!opening.isEmpty()) {
            slides.add(new Chapter(learn.title(), opening));
        }
        slides.addAll(student.chapters("Learn"));
        return slides;
    }

    private static Script script(Pages teach) {
        Yaml timings = teach.front().map("timings");
        Map<String, Integer> minutes = new LinkedHashMap<>();
        timings.names().forEach(name -> minutes.put(name, timings.number(name)));
        return new Script(
                minutes,
                teach.prose("Before you teach"),
                teach.chapters("Script"),
                teach.chapters("Likely questions"),
                teach.prose("Signs that a student needs a break"),
                teach.prose("Words to avoid"),
                teach.chapters("Differentiation"),
                teach.prose("If a student tells you"),
                teach.prose("After class"));
    }
}
