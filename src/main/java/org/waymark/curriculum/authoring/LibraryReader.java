package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Text;

/** Reads the curriculum as a whole. */
public final class LibraryReader {
    private static final String ADULTS = "adults/";

    private final LibraryFiles files;
    private final Findings findings = new Findings();

    private LibraryReader(LibraryFiles files) {
        this.files = files;
    }

    /** The curriculum and what is wrong with its form. */
    public record Reading(Library library, List<Finding> findings) {}

    public static Reading read(LibraryFiles files) {
        return new LibraryReader(files).read();
    }

    private Reading read() {
        List<Finding> found = new ArrayList<>(files.refused());
        Map<String, Lesson> byFolder = new LinkedHashMap<>();
        Map<String, Lesson> byId = new LinkedHashMap<>();
        List<Module> course = new ArrayList<>();
        for (LessonFiles folder : files.folders()) {
            if (folder.folder().startsWith(ADULTS)) {
                course.add(ModuleReader.read(folder, findings));
                continue;
            }
            LessonReader.Reading reading = LessonReader.read(folder);
            found.addAll(reading.findings());
            byFolder.put(folder.folder(), reading.lesson());
            if (byId.put(reading.lesson().id(), reading.lesson()) != null) {
                findings.error(
                        folder.place("lesson.en.md"), "Another lesson has this id.", "Give each lesson its own.");
            }
        }
        Library library =
                new Library(units(byFolder), byId, course, misconceptions(), frameworks(), help(), names(), mandates());
        found.addAll(findings.all());
        return new Reading(library, found);
    }

    static List<String> folders(String curriculum) {
        Yaml all = Yaml.read(curriculum, Place.top("curriculum.yaml"), new Findings());
        return Stream.concat(
                        all.list("units").stream().flatMap(unit -> unit.texts("lessons").stream()),
                        all.texts("adults").stream())
                .toList();
    }

    private Yaml yaml(String name) {
        return Yaml.read(files.reference().getOrDefault(name, ""), Place.top(name), findings);
    }

    private List<Unit> units(Map<String, Lesson> byFolder) {
        return yaml("curriculum.yaml").list("units").stream()
                .map(unit -> new Unit(
                        unit.text("id"),
                        unit.words("title"),
                        unit.text("band"),
                        unit.texts("lessons").stream()
                                .map(folder -> byFolder.get(folder).id())
                                .toList()))
                .toList();
    }

    private Map<String, Misconception> misconceptions() {
        Map<String, Misconception> all = new LinkedHashMap<>();
        yaml("misconceptions.yaml")
                .maps()
                .forEach((id, entry) -> all.put(
                        id, new Misconception(id, entry.words("name"), entry.words("why"), entry.words("reteach"))));
        return all;
    }

    private Map<String, Framework> frameworks() {
        Map<String, Framework> all = new LinkedHashMap<>();
        yaml("standards.yaml").maps().forEach((id, entry) -> {
            Map<String, Text> codes = new LinkedHashMap<>();
            entry.map("codes").maps().forEach((code, statement) -> codes.put(code, statement.words("says")));
            all.put(
                    id,
                    new Framework(id, entry.text("name"), entry.text("shown").equals("always"), codes));
        });
        return all;
    }

    private Map<String, Name> names() {
        Map<String, Name> all = new LinkedHashMap<>();
        yaml("names.yaml")
                .maps()
                .values()
                .forEach(band -> band.maps()
                        .forEach((name, entry) -> all.put(name, new Name(entry.text("gender"), entry.text("roots")))));
        return all;
    }

    private List<HelpLine> help() {
        return yaml("help.yaml").list("lines").stream().map(this::line).toList();
    }

    private HelpLine line(Yaml entry) {
        Yaml none = Yaml.empty(entry.place(), findings);
        Yaml text = entry.has("text") ? entry.map("text") : none;
        Yaml checked = entry.map("checked");
        return new HelpLine(
                entry.text("id"),
                entry.text("name"),
                entry.words("says"),
                entry.optional("call"),
                text.optional("word"),
                text.optional("to"),
                entry.optional("web"),
                entry.texts("bands"),
                entry.texts("lessons"),
                entry.flag("adults"),
                entry.text("country"),
                entry.texts("languages"),
                entry.has("spanish") ? entry.words("spanish") : Text.NONE,
                checked.optional("date"),
                checked.words("how"),
                entry.text("source"));
    }

    private List<Mandate> mandates() {
        return files.reference().entrySet().stream()
                .filter(file -> file.getKey().startsWith(LibraryFiles.MANDATES))
                .map(file -> MandateReader.read(file.getKey(), file.getValue(), findings))
                .toList();
    }
}
