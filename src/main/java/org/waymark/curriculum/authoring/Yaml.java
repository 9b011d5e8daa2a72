package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.waymark.curriculum.item.Text;

/** A YAML mapping whose values are asked for by name. What is missing or of another kind becomes a finding. */
final class Yaml {
    private final Map<?, ?> values;
    private final Place place;
    private final Findings findings;

    private Yaml(Map<?, ?> values, Place place, Findings findings) {
        this.values = values;
        this.place = place;
        this.findings = findings;
    }

    static Yaml read(String text, Place place, Findings findings) {
        try {
            Object loaded = new Load(LoadSettings.builder().build()).loadFromString(text);
            if (loaded instanceof Map<?, ?> map) {
                return new Yaml(map, place, findings);
            }
            findings.error(place, "This is not a YAML mapping.", "Write `name: value` lines.");
        } catch (MarkedYamlEngineException e) {
            int line = place.line()
                    + e.getProblemMark().map(mark -> mark.getLine()).orElse(0);
            findings.error(
                    new Place(place.file(), line), "YAML cannot be read: " + e.getProblem() + ".", "Mend this line.");
        } catch (YamlEngineException e) {
            findings.error(place, "YAML cannot be read: " + e.getMessage() + ".", "Mend this file.");
        } catch (StackOverflowError e) { // the parser has no limit of its own for nesting
            findings.error(place, "The YAML is nested too deeply.", "Write it flat.");
        }
        return new Yaml(Map.of(), place, findings);
    }

    static Yaml empty(Place place, Findings findings) {
        return new Yaml(Map.of(), place, findings);
    }

    Place place() {
        return place;
    }

    /** The same with a place of its own, for findings about what is inside. */
    Yaml at(Place own) {
        return new Yaml(values, own, findings);
    }

    /** Words in both languages. */
    Text words(String name) {
        Yaml both = map(name);
        return new Text(both.text("en"), both.text("es"));
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean hasMap(String name) {
        return values.get(name) instanceof Map;
    }

    /** Text of any scalar; empty, with a finding, when it is missing. */
    String text(String name) {
        Object value = values.get(name);
        if (value == null || value instanceof Map || value instanceof List) {
            findings.error(place, "`" + name + "` is missing.", "Add `" + name + ": ...`.");
            return "";
        }
        return value.toString();
    }

    /** Text of any scalar, or empty. */
    String optional(String name) {
        Object value = values.get(name);
        return value == null ? "" : value.toString();
    }

    int number(String name) {
        if (values.get(name) instanceof Integer number) {
            return number;
        }
        findings.error(place, "`" + name + "` is not a whole number.", "Write `" + name + ": 45`.");
        return 0;
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** A mapping inside; empty, with a finding, when it is missing. */
    Yaml map(String name) {
        if (values.get(name) instanceof Map<?, ?> map) {
            return new Yaml(map, place, findings);
        }
        findings.error(
                place, "`" + name + "` is missing or not a mapping.", "Add `" + name + ":` with its lines below.");
        return empty(place, findings);
    }

    Map<String, Yaml> maps() {
        Map<String, Yaml> all = new LinkedHashMap<>();
        values.keySet().forEach(name -> all.put(name.toString(), map(name.toString())));
        return all;
    }

    List<Yaml> list(String name) {
        List<Yaml> all = new ArrayList<>();
        if (values.get(name) instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map<?, ?> map) {
                    all.add(new Yaml(map, place, findings));
                } else {
                    findings.error(place, "An entry of `" + name + "` is not a mapping.", "Write `- {name: value}`.");
                }
            }
        }
        return all;
    }

    List<String> texts(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    List<String> names() {
        return values.keySet().stream().map(String::valueOf).toList();
    }
}
