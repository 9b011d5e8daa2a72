package org.waymark.curriculum.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.curriculum.item.Text;

/** Reads a module of the adult course. It always gives a module; what could not be read is empty and found. */
public final class ModuleReader {
    private ModuleReader() {}

    /** Reads a folder that was linted before. */
    public static Module read(LessonFiles files) {
        return read(files, new Findings());
    }

    static Module read(LessonFiles files, Findings findings) {
        findings.addAll(files.refused());
        Map<String, Place> places = new LinkedHashMap<>();
        Rendering rendering = new Rendering(
                "/course/" + LessonReader.id(files, "module.en.md") + "/",
                files.hash().substring(0, 12));
        Pages pages = Pages.read(files, "module", Headings.MODULE, rendering, findings);
        ItemReader items = new ItemReader(rendering, findings, places, false);
        Yaml en = pages.front();
        Yaml es = pages.spanishFront();
        return new Module(
                en.text("id"),
                files.hash(),
                new Text(en.text("title"), es.text("title")),
                en.number("minutes"),
                en.number("pass"),
                en.texts("facts"),
                LessonReader.objectives(en, es),
                LessonReader.vocabulary(en, es),
                pages.prose("Begin"),
                pages.chapters("Learn"),
                pages.prose("Practice"),
                items.read(pages.get("Practice")),
                items.read(pages.get("Check")),
                Set.copyOf(items.never()),
                pages.prose("Take with you"),
                pages.prose("Close"),
                Review.read(files, findings),
                files,
                Map.copyOf(places));
    }
}
