package org.waymark.reporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.web.Ui;

/** The same items in several classes, counted together. Where an item is left out of a class's quiz, that class says nothing. */
final class Merged {
    private Merged() {}

    /** In the order of the quiz, which is the same in all. */
    static List<ItemsPage.Item> of(List<List<ItemsPage.Item>> classes) {
        List<ItemsPage.Item> merged = new ArrayList<>(classes.get(0));
        for (List<ItemsPage.Item> other : classes.subList(1, classes.size())) {
            for (int i = 0; i < merged.size(); i++) {
                merged.set(i, merge(merged.get(i), other.get(i)));
            }
        }
        return merged;
    }

    private static ItemsPage.Item merge(ItemsPage.Item one, ItemsPage.Item other) {
        if (one.leftOut() || other.leftOut()) {
            return one.leftOut() ? other : one;
        }
        int told = one.told() + other.told();
        return new ItemsPage.Item(
                one.id(),
                one.number(),
                one.stem(),
                one.objective(),
                one.correct() + other.correct(),
                one.answered() + other.answered(),
                told,
                one.paper() + other.paper(),
                one.declined() + other.declined(),
                one.regrade(),
                choices(one, other, told));
    }

    private static List<ItemsPage.Choice> choices(ItemsPage.Item one, ItemsPage.Item other, int told) {
        Map<String, ItemsPage.Choice> choices = new LinkedHashMap<>();
        one.choices().forEach(choice -> choices.put(choice.id(), with(choice, choice.n(), told)));
        other.choices()
                .forEach(choice -> choices.merge(
                        choice.id(), with(choice, choice.n(), told), (a, b) -> with(a, a.n() + b.n(), told)));
        return List.copyOf(choices.values());
    }

    private static ItemsPage.Choice with(ItemsPage.Choice choice, int n, int told) {
        return new ItemsPage.Choice(
                choice.id(), choice.words(), choice.key(), n, Ui.percent(n, told), choice.misconception());
    }
}
