package org.waymark.curriculum.authoring;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.curriculum.readability.Sentences;

/** "Culpa" weighs more than "fault"; students meet it only where it is taken from them (curriculum.md 3.7). */
final class CulpaIsDenied implements Rule {
    private static final Pattern CULPA = Wording.anyOf("culpas?, culpables?");
    private static final Pattern DENIED =
            Wording.anyOf("(no|nunca|nadie|ni|jamás|sin|tampoco) [^.?!;:]{0,45}\\bculpa(s|bles?)?");

    @Override
    public String says() {
        return "In Spanish, culpa stands only in sentences that take it away.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Passage.all(lesson)
                .filter(passage -> !passage.wrong())
                .filter(passage -> Sentences.of(passage.words().es()).stream().anyMatch(CulpaIsDenied::blames))
                .map(passage -> Finding.error(
                        passage.place(lesson, "es", CULPA),
                        "A sentence speaks of culpa and does not deny it.",
                        "Write \"no es tu culpa\", or say who is responsible."));
    }

    private static boolean blames(String sentence) {
        return Wording.find(CULPA, sentence).isPresent()
                && Wording.find(DENIED, sentence).isEmpty();
    }
}
