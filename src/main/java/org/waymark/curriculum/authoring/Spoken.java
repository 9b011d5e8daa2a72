package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Interaction.Scenario;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Scene;
import org.waymark.curriculum.readability.Readability;

/** A lesson's prose as it is read aloud: a line for each paragraph and list entry, without pictures. */
final class Spoken {
    private static final Pattern BLOCK_END = Pattern.compile("</(p|li|h\\d|blockquote)>|<br />");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Map<String, String> ENTITIES = Map.of("&lt;", "<", "&gt;", ">", "&quot;", "\"", "&amp;", "&");
    private static final String CONTACTS =
            "\\b1-[\\dA-Z-]{7,}\\b|\\b\\d{3}-\\d{3}-\\d{4}\\b|\\b\\w+(?:\\.\\w+)*\\.(?:org|gov|com)\\b";

    private Spoken() {}

    static String lines(String html) {
        String text = TAG.matcher(BLOCK_END.matcher(html).replaceAll("\n")).replaceAll("");
        for (String entity : List.of("&lt;", "&gt;", "&quot;", "&amp;")) {
            text = text.replace(entity, ENTITIES.get(entity));
        }
        return text.strip();
    }

    static String lines(Stream<Prose> parts, String language) {
        return parts.map(prose -> lines(prose.html().in(language))).collect(Collectors.joining("\n"));
    }

    /** The teaching text. */
    static Stream<Prose> slides(Lesson lesson) {
        return lesson.slides().stream().map(Chapter::prose);
    }

    /** All that is told: everything that students hear or read except items. */
    static Stream<Prose> told(Lesson lesson) {
        Stream<Prose> scenes = lesson.practice().stream()
                .flatMap(item -> item.interaction() instanceof Scenario scenario
                        ? scenario.scenes().stream().flatMap(Spoken::scene)
                        : Stream.of());
        return Stream.of(
                        Stream.of(lesson.welcome(), lesson.warmUp()),
                        slides(lesson),
                        scenes,
                        Stream.of(lesson.sayIt(), lesson.help(), lesson.close()))
                .flatMap(Function.identity());
    }

    private static Stream<Prose> scene(Scene scene) {
        Stream<Prose> ways = scene.branches().stream().flatMap(branch -> Stream.of(branch.words(), branch.feedback()));
        return Stream.concat(Stream.of(scene.words()), ways);
    }

    /** Measures prose; names of services, addresses, numbers and the lesson's own words weigh nothing. */
    static Readability measure(Stream<Prose> parts, Lesson lesson, Library library, String language) {
        return measure(lines(parts, language), lesson.vocabulary(), library, language);
    }

    static Readability measure(String text, List<Word> vocabulary, Library library, String language) {
        String phrases = Stream.concat(
                        vocabulary.stream().map(word -> word.word().in(language)),
                        library.help().stream().map(HelpLine::name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        // one look at what stands before all of them, since this runs over every letter
        String unweighed = phrases.isEmpty()
                ? CONTACTS
                : "(?<![\\p{L}\\p{N}])(?:" + phrases + ")(?:e?s)?(?![\\p{L}\\p{N}])|" + CONTACTS;
        Pattern pattern = Pattern.compile(unweighed, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String plain = Readability.neutral(text, pattern);
        return language.equals("es") ? Readability.spanish(plain) : Readability.english(plain, names(library));
    }

    /** Names are familiar to those who have met them in the story; "Ms. Ortiz" is two words. */
    private static Set<String> names(Library library) {
        return library.names().keySet().stream()
                .flatMap(name -> Stream.of(name.split("\\W+")))
                .flatMap(name -> Stream.of(name, name + "'s", name + "’s"))
                .collect(Collectors.toSet());
    }
}
