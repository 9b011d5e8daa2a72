package org.waymark.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.quiz.Part;
import org.waymark.quiz.Regrades;
import org.waymark.quiz.TestPart;
import org.waymark.quiz.TestParts;
import org.waymark.web.Ui;

/** What was chosen in an assignment's quiz, item by item, and what a wrong answer shows. */
@ApplicationScoped
class ClassChoices {
    private final TestParts parts;
    private final Regrades regrades;
    private final Curriculum curriculum;

    @Inject
    ClassChoices(TestParts parts, Regrades regrades, Curriculum curriculum) {
        this.parts = parts;
        this.regrades = regrades;
        this.curriculum = curriculum;
    }

    ClassChoices() { // for the container's proxy
        this(null, null, null);
    }

    /** In the order of the quiz. */
    List<ItemsPage.Item> of(Assignment assignment, Map<String, Counts.Responses> responses) {
        TestPart quiz = parts.of(assignment, Part.QUIZ);
        AnswerKey key = regrades.key(assignment.id());
        List<ItemsPage.Item> items = new ArrayList<>();
        for (AssessmentItem item : quiz.items()) {
            Counts.Responses given = responses.getOrDefault(item.id(), Counts.Responses.NONE);
            ItemCounts told = new ItemCounts(item, given.told(), key);
            items.add(item(quiz, items.size() + 1, new ItemCounts(item, given.all(), key), told, given.onPaper()));
        }
        return items;
    }

    private ItemsPage.Item item(TestPart quiz, int number, ItemCounts count, ItemCounts told, int paper) {
        AssessmentItem item = count.item();
        return new ItemsPage.Item(
                item.id(),
                number,
                item.stem(),
                quiz.lesson().objective(item.objective()),
                count.correct(),
                count.answered(),
                told.answered(),
                paper,
                count.declined(),
                count.key()
                        .rekeying(item.id())
                        .map(now -> now.leavesOut() ? "left-out" : "marked-anew")
                        .orElse(null),
                told.entries().stream().map(this::choice).toList());
    }

    private ItemsPage.Choice choice(ItemCounts.Entry entry) {
        ItemsPage.Misunderstanding shows = Optional.ofNullable(entry.misconception())
                .flatMap(curriculum::misconception)
                .map(one -> new ItemsPage.Misunderstanding(one.id(), one.name(), one.why(), one.reteach()))
                .orElse(null);
        return new ItemsPage.Choice(
                entry.value(), entry.words(), entry.right(), entry.n(), Ui.percent(entry.n(), entry.of()), shows);
    }
}
