package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.commonmark.node.Node;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Branch;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Picture;
import org.waymark.curriculum.item.Placing;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Scene;
import org.waymark.curriculum.item.Text;
import org.waymark.curriculum.item.Worth;

/** Reads items. One case per interaction. */
final class ItemReader {
    /** A number, and perhaps what another place shows. */
    private static final String PLACE = "[1-9]( [A-Z][0-9]*)?";

    private final Rendering rendering;
    private final Findings findings;
    private final Map<String, Place> places;
    private final boolean young;
    private final List<String> never = new ArrayList<>();
    private final Map<String, Blueprint> blueprints = new LinkedHashMap<>();

    /** @param young whether children of kindergarten to grade 5 answer */
    ItemReader(Rendering rendering, Findings findings, Map<String, Place> places, boolean young) {
        this.young = young;
        this.rendering = rendering;
        this.findings = findings;
        this.places = places;
    }

    List<AssessmentItem> read(Pair section) {
        return section.children(findings).stream()
                .map(this::item)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Ids of the items read that say {@code never: true}: what an adult must never do. */
    List<String> never() {
        return never;
    }

    /** What each item read is for, by its id. */
    Map<String, Blueprint> blueprints() {
        return blueprints;
    }

    private AssessmentItem item(Pair pair) {
        String id = pair.en().name();
        if (!pair.es().title().equals(pair.en().title())) {
            findings.error(
                    pair.es().place(),
                    "This item is called `" + pair.es().title() + "`.",
                    "Call it `" + pair.en().title() + "` as in English.");
        }
        mark("item:" + id, pair);
        Entry en = Entry.read(pair.en());
        Entry es = Entry.read(pair.es());
        Yaml settings = Yaml.read(en.yaml(), pair.en().place(), findings);
        String objective = settings.text("objective");
        blueprints.put(id, new Blueprint(settings.optional("asks"), settings.flag("safe")));
        if (settings.flag("never")) {
            never.add(id);
        }
        Interaction interaction = lawful(pair, id, en, es);
        return interaction == null
                ? null
                : new AssessmentItem(
                        id,
                        objective,
                        prose(en.body(), es.body()),
                        interaction,
                        prose(en.hint(), es.hint()),
                        prose(en.why(), es.why()));
    }

    private Interaction interaction(Pair pair, String id, Entry en, Entry es) {
        switch (pair.en().kind()) {
            case "choice":
                return new Interaction.Choice(options(pair, id, en, es));
            case "picture":
                return new Interaction.PictureChoice(options(pair, id, en, es));
            case "choices":
                return new Interaction.Choices(options(pair, id, en, es));
            case "order":
                return new Placing.Order(placed(pair, id, en, es));
            case "match":
                return new Placing.Match(placed(pair, id, en, es), targets(pair, en, es));
            case "sort":
                return new Placing.Sort(placed(pair, id, en, es), targets(pair, en, es));
            case "scenario":
                return scenario(pair, id);
            case "scale":
                return young ? Interaction.Scale.FACES : Interaction.Scale.NUMBERS;
            default:
                findings.error(
                        pair.en().place(),
                        "There is no interaction `" + pair.en().kind() + "`.",
                        "Write `choice`, `choices`, `picture`, `order`, `match`, `sort`, `scenario` or `scale`, and `: id`.");
                return null;
        }
    }

    /** An interaction keeps its own law; what breaks it is a finding like any other. */
    private Interaction lawful(Pair pair, String id, Entry en, Entry es) {
        try {
            return interaction(pair, id, en, es);
        } catch (IllegalArgumentException broken) {
            findings.error(pair.en().place(), broken.getMessage(), "Mend the marks behind the options.");
            return null;
        }
    }

    /** What options are put to: the numbered list. */
    private List<Prose> targets(Pair pair, Entry en, Entry es) {
        same(pair, en.targets().size(), es.targets().size());
        List<Prose> targets = new ArrayList<>();
        for (int i = 0; i < Math.min(en.targets().size(), es.targets().size()); i++) {
            targets.add(prose(en.targets().get(i), es.targets().get(i)));
        }
        return targets;
    }

    /** Options that are put somewhere: no checkbox, and the number of the place behind the words. */
    private List<Option> placed(Pair pair, String id, Entry en, Entry es) {
        same(pair, en.choices().size(), es.choices().size());
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < Math.min(en.choices().size(), es.choices().size()); i++) {
            Marks one = en.choices().get(i);
            Marks two = es.choices().get(i);
            if (one.letter() == null || one.box() != null || !one.code().matches(PLACE)) {
                findings.error(
                        pair.en().place(),
                        "Option " + (i + 1) + " has no letter, or not one place behind it.",
                        "Write `- a. words ` and the number of its place in code marks.");
            } else if (!one.letter().equals(two.letter()) || !two.code().isEmpty()) {
                findings.error(
                        pair.es().place(),
                        "Option " + (i + 1) + " does not begin `- " + one.letter() + ". `, or has a place.",
                        "Spanish options have the same letter, and no place.");
            } else {
                mark("item:" + id + "." + one.letter(), pair);
                options.add(placed(one, two));
            }
        }
        return options;
    }

    private Option placed(Marks one, Marks two) {
        String[] code = one.code().split(" ");
        return new Option(
                one.letter(),
                prose(one.words(), two.words()),
                false,
                code.length == 1 ? null : code[1],
                prose(one.quote(), two.quote()),
                null,
                Integer.parseInt(code[0]));
    }

    private List<Option> options(Pair pair, String id, Entry en, Entry es) {
        same(pair, en.choices().size(), es.choices().size());
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < en.choices().size(); i++) {
            Marks one = en.choices().get(i);
            Marks two = i < es.choices().size() ? es.choices().get(i) : one;
            if (one.box() == null || one.letter() == null) {
                findings.error(
                        pair.en().place(),
                        "Option " + (i + 1) + " has no checkbox or no letter.",
                        "Begin it `- [x] a. ` or `- [ ] b. `.");
            } else if (two != one
                    && (two.box() != null
                            || !two.code().isEmpty()
                            || !one.letter().equals(two.letter()))) {
                findings.error(
                        pair.es().place(),
                        "Option " + (i + 1) + " does not begin `- " + one.letter() + ". `.",
                        "Spanish options have the same letter, and neither checkbox nor misconception.");
            } else {
                mark("item:" + id + "." + one.letter(), pair);
                options.add(option(one, two));
            }
        }
        return options;
    }

    private Option option(Marks one, Marks two) {
        Picture picture =
                one.image() == null ? null : new Picture(one.image().getDestination(), new Text(alt(one), alt(two)));
        boolean key = one.box().equalsIgnoreCase("x");
        String misconception = one.code().isEmpty() ? null : one.code();
        return new Option(
                one.letter(),
                prose(one.words(), two.words()),
                key,
                misconception,
                prose(one.quote(), two.quote()),
                picture,
                0);
    }

    private static String alt(Marks marks) {
        return marks.image() == null ? "" : Rendering.plain(Marks.children(marks.image()));
    }

    private Interaction scenario(Pair pair, String id) {
        List<Scene> scenes = new ArrayList<>();
        for (Pair scene : pair.children(findings)) {
            mark("scene:" + id + "." + scene.en().title(), scene);
            if (!scene.es().title().equals(scene.en().title())) {
                findings.error(
                        scene.es().place(),
                        "This scene is called `" + scene.es().title() + "`.",
                        "Call it `" + scene.en().title() + "` as in English.");
            }
            Entry en = Entry.read(scene.en());
            Entry es = Entry.read(scene.es());
            scenes.add(new Scene(scene.en().title(), prose(en.body(), es.body()), branches(scene, en, es)));
        }
        if (scenes.isEmpty()) {
            findings.error(pair.en().place(), "The scenario has no scene.", "Add a `### name` with what happens.");
            return null;
        }
        return new Interaction.Scenario(scenes);
    }

    private List<Branch> branches(Pair scene, Entry en, Entry es) {
        same(scene, en.choices().size(), es.choices().size());
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < en.choices().size(); i++) {
            Marks one = en.choices().get(i);
            Marks two = i < es.choices().size() ? es.choices().get(i) : one;
            if (one.target() == null || worth(one.code()) == null) {
                findings.error(
                        scene.en().place(),
                        "Branch " + (i + 1) + " is not a link with its worth.",
                        "Write `- [words](#scene) ` and `best`, `okay` or `risky` in code marks.");
            } else if (!one.target().equals(two.target())) {
                findings.error(
                        scene.es().place(),
                        "Branch " + (i + 1) + " goes to another scene than in English.",
                        "Link it to #" + one.target() + ".");
            } else {
                branches.add(new Branch(
                        prose(one.words(), two.words()),
                        one.target(),
                        worth(one.code()),
                        prose(one.quote(), two.quote())));
            }
        }
        return branches;
    }

    private static Worth worth(String code) {
        return List.of("best", "okay", "risky").contains(code) ? Worth.valueOf(code.toUpperCase(Locale.ROOT)) : null;
    }

    private void same(Pair pair, int en, int es) {
        if (en != es) {
            findings.error(
                    pair.es().place(),
                    "There are " + es + " choices here and " + en + " in English.",
                    "Write one for each English choice, in the same order.");
        }
    }

    private Prose prose(List<Node> en, List<Node> es) {
        return rendering.prose(en, es);
    }

    private void mark(String thing, Pair pair) {
        places.put(thing + "/en", pair.en().place());
        places.put(thing + "/es", pair.es().place());
    }
}
