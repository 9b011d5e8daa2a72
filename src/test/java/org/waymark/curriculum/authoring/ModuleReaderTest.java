package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Text;

class ModuleReaderTest {
    @Test
    void readsAModuleWhole() {
        Module module = SampleModule.module().read();
        assertEquals("A4", module.id());
        assertEquals(new Text("Telling", "Contar"), module.title());
        assertEquals(4, module.pass());
        assertEquals(14, module.facts().size());
        assertEquals(new Text("Listen", "Escuche"), module.steps().get(0).title());
        assertEquals("Play it with a colleague.", module.together().plain().en());
        assertEquals(
                List.of("hallway"),
                module.practice().stream().map(AssessmentItem::id).toList());
        assertEquals(5, module.check().size());
        assertEquals(Set.of("item-0", "item-1", "item-2", "item-3", "item-4"), module.never());
        assertEquals("Escuche. Reporte.", module.card().plain().es());
    }

    @Test
    void isHeldToTheRulesForItems() {
        assertEquals(
                List.of(
                        "adults/a4-telling/module.en.md:48: The item has 0 right answers. → Check exactly one box with [x]."),
                Linter.lint(SampleModule.module()
                                .with("module.en.md", "[x] a.", "[ ] a.")
                                .with("module.en.md", "Listen to the words.", "Listen to the words. `X`")
                                .library())
                        .stream()
                        .map(Finding::toString)
                        .toList());
    }

    @Test
    void keepsEveryRuleInTheSample() {
        assertEquals(List.of(), Linter.lint(SampleModule.module().library()));
    }
}
