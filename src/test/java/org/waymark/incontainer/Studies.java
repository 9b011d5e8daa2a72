package org.waymark.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.training.Attempts;
import org.waymark.training.CheckForm;

/** A teacher at the adult course. */
@ApplicationScoped
public class Studies {
    /** When a child tells you. */
    public static final String TELLING = "A4";
    /** Reporting. */
    public static final String REPORTING = "A5";

    @Inject
    Attempts attempts;

    @Inject
    Curriculum curriculum;

    @Inject
    Rooms rooms;

    @Inject
    Clock clock;

    /** The class's teacher passes a module now. */
    @Transactional
    public UUID pass(Room room, String module) {
        return take(room, curriculum.module(module), clock.instant());
    }

    /** The class's teacher answers everything right, in this text of a module and at this time. */
    @Transactional
    public UUID take(Room room, Module module, Instant at) {
        rooms.enter(room.district());
        return attempts.take(module, new CheckForm(right(module)), room.teacher(), at);
    }

    /** All right: by item the key's letter. */
    public static Map<String, String> right(Module module) {
        Map<String, String> answers = new LinkedHashMap<>();
        module.check().forEach(item -> answers.put(item.id(), Sheet.key(item)));
        return answers;
    }

    /** All right but for these items. */
    public static Map<String, String> missing(Module module, List<AssessmentItem> items) {
        Map<String, String> answers = right(module);
        items.forEach(item -> answers.put(item.id(), Sheet.wrong(item).get(0)));
        return answers;
    }

    /** The same as a form's fields. */
    public static String[] fields(Map<String, String> answers) {
        return answers.entrySet().stream()
                .flatMap(answer -> java.util.stream.Stream.of("answers." + answer.getKey(), answer.getValue()))
                .toArray(String[]::new);
    }
}
