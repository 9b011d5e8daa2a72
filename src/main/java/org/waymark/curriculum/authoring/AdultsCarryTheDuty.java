package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.readability.Sentences;

/** The burden ratio of curriculum.md 3.3: protecting children is the work of adults, and the words say so. */
final class AdultsCarryTheDuty implements Rule {
    private static final int TWICE = 2;
    private static final Map<String, Pattern> CHILD = Map.of(
            "en",
                    Wording.anyOf(
                            "(children|students|a child|the child|kids|they|your child) (must|should|have to|has to|need to|needs to|ought to)"),
            "es",
                    Wording.anyOf(
                            "(l[ao]s niñ[ao]s|l[ao]s estudiantes|l[ao] niñ[ao]|su hij[ao]) (deben?|tienen? que|necesitan?|debería(n)?)"));
    private static final Map<String, Pattern> ADULT = Map.of(
            "en",
                    Wording.anyOf(
                            "(our|your|grown-ups'|adults'|a grown-up's|an adult's|my) job, adults?, grown-ups?, we, I will, please, you (must|will|can), report it, tell the (counselor|school)"),
            "es",
                    Wording.anyOf(
                            "(nuestro|su|nuestra|mi) (trabajo|tarea|responsabilidad|deber), nos toca, les toca, adult[ao]s?, por favor, usted, reporte, avise, dígale"));

    @Override
    public String says() {
        return "Script and letter give children at most twice as many duties as adults.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Wording.LANGUAGES.stream()
                .filter(language -> count(lesson, CHILD, language) > TWICE * count(lesson, ADULT, language))
                .map(language -> Finding.error(
                        lesson.files().place("teach." + language + ".md"),
                        count(lesson, CHILD, language) + " sentences give a duty to children and "
                                + count(lesson, ADULT, language) + " to adults.",
                        "Say what adults do."));
    }

    private static long count(Lesson lesson, Map<String, Pattern> duty, String language) {
        return toAdults(lesson)
                .flatMap(prose -> Sentences.of(Spoken.lines(prose.html().in(language))).stream())
                .filter(sentence -> Wording.find(duty.get(language), sentence).isPresent())
                .count();
    }

    private static Stream<Prose> toAdults(Lesson lesson) {
        Script script = lesson.script();
        return Stream.of(
                        script.steps().stream().map(Chapter::prose),
                        script.questions().stream().map(Chapter::prose),
                        Stream.of(
                                script.before(),
                                script.disclosure(),
                                script.after(),
                                lesson.letter(),
                                lesson.takeHome()))
                .flatMap(parts -> parts);
    }
}
