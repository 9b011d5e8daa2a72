package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.curriculum.item.Text;

/** Reads one file of {@code mandates}. */
final class MandateReader {
    private final String file;
    private final String written;
    private final Findings findings;

    private MandateReader(String file, String written, Findings findings) {
        this.file = file;
        this.written = written;
        this.findings = findings;
    }

    static Mandate read(String file, String written, Findings findings) {
        return new MandateReader(file, written, findings).read();
    }

    private Mandate read() {
        Yaml all = Yaml.read(written, Place.top(file), findings);
        if (all.names().isEmpty()) { // what cannot be read was found already, and lacks everything
            return new Mandate("", Text.NONE, Map.of(), List.of(), List.of(), List.of(), file, written);
        }
        Map<String, Mandate.Source> sources = new LinkedHashMap<>();
        all.map("sources").maps().forEach((id, entry) -> sources.put(id, source(id, entry)));
        return new Mandate(
                all.text("id"),
                all.words("title"),
                sources,
                some(all, "statements", this::statement),
                some(all, "requirements", this::requirement),
                all.list("days").stream().map(this::at).map(this::day).toList(),
                file,
                written);
    }

    private Mandate.Source source(String id, Yaml entry) {
        Yaml here = entry.at(line(id + ":"));
        return new Mandate.Source(
                id, here.text("title"), here.text("where"), here.optional("dated"), here.optional("seen"));
    }

    private Mandate.Statement statement(Yaml entry) {
        return new Mandate.Statement(
                entry.text("id"),
                entry.words("says"),
                entry.texts("sources"),
                entry.text("status"),
                entry.optional("as-of"));
    }

    private Mandate.Requirement requirement(Yaml entry) {
        return new Mandate.Requirement(
                entry.text("id"),
                entry.words("title"),
                entry.texts("statements"),
                Grades.of(entry.text("grades")),
                entry.text("often"),
                entry.has("note") ? entry.words("note") : Text.NONE,
                some(entry, "topics", this::topic));
    }

    private Mandate.Topic topic(Yaml entry) {
        if (!entry.has("lessons")) {
            findings.error(
                    entry.place(), "`lessons` is missing.", "Write `lessons: []` where no lesson of ours serves it.");
        }
        return new Mandate.Topic(entry.text("id"), entry.words("says"), entry.texts("lessons"));
    }

    private Mandate.DueDay day(Yaml entry) {
        return new Mandate.DueDay(entry.text("id"), entry.text("what"), entry.optional("day"), entry.text("statement"));
    }

    /** The entries of a list that has to have some. */
    private <T> List<T> some(Yaml entry, String name, Function<Yaml, T> reading) {
        List<T> read = new ArrayList<>();
        entry.list(name).forEach(one -> read.add(reading.apply(at(one))));
        if (read.isEmpty()) {
            findings.error(entry.place(), "`" + name + "` has no entry.", "Add one.");
        }
        return read;
    }

    /** The entry with the line on which it stands, if it has an id to be found by. */
    private Yaml at(Yaml entry) {
        String id = entry.optional("id");
        return id.isEmpty() ? entry : entry.at(line("id: " + id));
    }

    private Place line(String words) {
        return Mandate.lines(file, written, words).findFirst().orElse(Place.top(file));
    }
}
