package org.waymark.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.identity.User;
import org.waymark.training.Attempts;
import org.waymark.training.CheckForm;
import org.waymark.training.RoutingCards;
import org.waymark.training.RoutingForm;

/** What the cast's teachers have before their first lesson: two modules passed, and their school's routing card. */
@ApplicationScoped
class Schooling {
    private static final List<String> MODULES = List.of("A4", "A5");

    @Inject
    Attempts attempts;

    @Inject
    RoutingCards cards;

    @Inject
    Curriculum curriculum;

    void make(User teacher, Instant at) {
        MODULES.stream()
                .map(curriculum::module)
                .forEach(module -> attempts.take(module, new CheckForm(right(module)), teacher.id(), at));
        cards.write(teacher.schoolId(), new RoutingForm(Cast.ROUTES), teacher.id(), at);
    }

    /** By item the key's letter. */
    private static Map<String, String> right(Module module) {
        Map<String, String> answers = new HashMap<>();
        for (AssessmentItem item : module.check()) {
            answers.put(item.id(), item.interaction().correct().written());
        }
        return answers;
    }
}
