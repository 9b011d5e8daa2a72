package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.item.Prose;

/** One file in both languages, its top sections looked up by their English name. */
final class Pages {
    private final Map<String, Pair> sections = new LinkedHashMap<>();
    private final Document en;
    private final Document es;
    private final Rendering rendering;
    private final Findings findings;

    private Pages(Document en, Document es, Rendering rendering, Findings findings) {
        this.en = en;
        this.es = es;
        this.rendering = rendering;
        this.findings = findings;
    }

    /** Reads {@code <name>.en.md} and {@code <name>.es.md} and holds them to the headings in {@code expected}. */
    static Pages read(
            LessonFiles files, String name, Map<String, String> expected, Rendering rendering, Findings findings) {
        Document en = document(files, name + ".en.md", findings);
        Document es = document(files, name + ".es.md", findings);
        Pages pages = new Pages(en, es, rendering, findings);
        pages.hold(en, List.copyOf(expected.keySet()));
        pages.hold(es, List.copyOf(expected.values()));
        expected.forEach((english, spanish) ->
                pages.sections.put(english, new Pair(pages.section(en, english), pages.section(es, spanish))));
        return pages;
    }

    private static Document document(LessonFiles files, String name, Findings findings) {
        if (!files.has(name)) {
            findings.error(files.place(name), "The file is missing.", "Write it; lessons/README.md shows how.");
        }
        return Document.read(files.folder() + "/" + name, files.texts().getOrDefault(name, ""), findings);
    }

    private void hold(Document document, List<String> expected) {
        List<String> titles = document.sections().stream()
                .map(Section::title)
                .filter(title -> expected.contains(title) || !Headings.OPTIONAL.contains(title))
                .toList();
        List<String> needed = expected.stream()
                .filter(title -> titles.contains(title) || !Headings.OPTIONAL.contains(title))
                .toList();
        if (!titles.equals(needed) && !document.sections().isEmpty()) {
            Place place = document.sections().get(0).place();
            for (int i = 0;
                    i < titles.size() && i < needed.size() && titles.get(i).equals(needed.get(i));
                    i++) {
                place = document.sections()
                        .get(Math.min(i + 1, titles.size() - 1))
                        .place();
            }
            findings.error(
                    place, "The sections are not the expected ones.", "Use exactly these, in order: " + needed + ".");
        }
    }

    private Section section(Document document, String title) {
        return document.sections().stream()
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseGet(() -> new Section(title, 1, document.place(), new ArrayList<>(), new ArrayList<>()));
    }

    Yaml front() {
        return en.front();
    }

    Yaml spanishFront() {
        return es.front();
    }

    Pair get(String title) {
        return sections.get(title);
    }

    Prose prose(String title) {
        return get(title).prose(rendering);
    }

    List<Chapter> chapters(String title) {
        return get(title).children(findings).stream()
                .map(pair -> pair.chapter(rendering))
                .toList();
    }
}
