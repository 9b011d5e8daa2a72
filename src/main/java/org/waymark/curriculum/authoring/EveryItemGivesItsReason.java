package org.waymark.curriculum.authoring;

import java.util.stream.Stream;
import org.waymark.curriculum.item.Prose;

final class EveryItemGivesItsReason implements SharedRule {
    @Override
    public String says() {
        return "Every item has a hint, and says to adults why its key is the best answer.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return lesson.scored()
                .flatMap(item -> Wording.LANGUAGES.stream()
                        .filter(language -> blank(item.hint(), language) || blank(item.why(), language))
                        .map(language -> Finding.error(
                                lesson.place("item:" + item.id(), language),
                                "The item has no hint or no reason.",
                                "Write **Hint.** and **Why.** (**Pista.** and **Por qué.**) below the options.")));
    }

    private static boolean blank(Prose prose, String language) {
        return prose.plain().in(language).isBlank();
    }
}
