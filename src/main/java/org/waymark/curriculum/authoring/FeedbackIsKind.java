package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

/** Feedback of a wrong option takes the thought seriously and goes on from there (curriculum.md 3.6). */
final class FeedbackIsKind implements SharedRule {
    private static final Map<String, Pattern> HARSH = Map.of("en", Wording.anyOf("""
            (is|are|was|that's|it's|answer is) (wrong|incorrect|false|bad), wrong answer, try harder
            (stupid|silly|dumb|foolish|careless), you failed, obviously
            """), "es", Wording.anyOf("""
            (está|es|fue) (mal|incorrect[ao]|fals[ao]|equivocad[ao]), respuesta (incorrecta|equivocada), te equivocaste
            (tont[ao]|estúpid[ao]|bob[ao]|descuidad[ao]), fallaste, obviamente, esfuérzate más
            """));
    /** A first word that slams the door: "No," but not "Nobody". */
    private static final Pattern SLAM =
            Pattern.compile("^(no|nope|wrong|incorrecto|mal)\\b[,.!]", Pattern.CASE_INSENSITIVE);

    @Override
    public String says() {
        return "Feedback never calls an answer or a child wrong, bad or silly; it says what to think of next.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return Wording.LANGUAGES.stream()
                .flatMap(language -> lesson.scored().flatMap(item -> check(lesson, item, language)));
    }

    private static Stream<Finding> check(Authored lesson, AssessmentItem item, String language) {
        return item.interaction().options().stream()
                .filter(option -> !option.key())
                .filter(option -> harsh(option.feedback().plain().in(language), language))
                .map(option -> Finding.error(
                        lesson.place("item:" + item.id() + "." + option.id(), language),
                        "The feedback of option " + option.id() + " turns the child away.",
                        "Begin with what is understandable, then a fact, then a next step."));
    }

    private static boolean harsh(String feedback, String language) {
        return SLAM.matcher(feedback).find()
                || Wording.find(HARSH.get(language), feedback).isPresent();
    }
}
