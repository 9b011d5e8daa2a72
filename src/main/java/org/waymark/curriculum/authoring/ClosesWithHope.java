package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.curriculum.readability.Sentences;

/** What is said last is carried home (curriculum.md 3.4). */
final class ClosesWithHope implements Rule {
    private static final int LAST = 30;
    private static final Map<String, Pattern> HOPE = Map.of(
            "en",
                    Wording.anyOf(
                            "help(s|ed|ers?|ing)?, strong, brave, ready, together, care(s|d)?, listen(s|ing)?, support, kind, you can, safe"),
            "es",
                    Wording.anyOf(
                            "ayud\\p{L}+, fuertes?, valientes?, list[ao]s?, junt[ao]s, cuid\\p{L}+, escuch\\p{L}+, apoy\\p{L}+, amables?, puedes, segur[ao]s?"));
    private static final Map<String, Pattern> THREAT = Map.of(
            "en",
                    Wording.anyOf(
                            "danger(s|ous)?, threat(s|en)?, harm(s|ed)?, hurt(s)?, afraid, scar(y|ed), fear, trick(s|ed)?, trap(s|ped)?"),
            "es",
                    Wording.anyOf(
                            "peligro(s|sa|so)?, amenaz\\p{L}+, daño, lastim\\p{L}+, miedo, trampa(s)?, engañ\\p{L}+"));

    @Override
    public String says() {
        return "The last 30 words of a lesson hold help or strength and no threat.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Wording.LANGUAGES.stream().flatMap(language -> check(lesson, language));
    }

    private static Stream<Finding> check(Lesson lesson, String language) {
        List<String> words = Sentences.words(lesson.close().plain().in(language));
        String last = String.join(" ", words.subList(Math.max(0, words.size() - LAST), words.size()));
        boolean hopeful = Wording.find(HOPE.get(language), last).isPresent()
                && Wording.find(THREAT.get(language), last).isEmpty();
        return hopeful || last.isEmpty()
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.heading(lesson, "Close", language),
                        "The lesson does not end with help or strength.",
                        "Let the last sentence say what a student can do or who helps."));
    }
}
