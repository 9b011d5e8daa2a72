package org.waymark.curriculum.authoring;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.readability.Sentences;

/** A word that stands in the stem and in the key only points at the key (NBME item-writing flaws). */
final class KeyDoesNotEchoTheStem implements Rule {
    private static final int CONTENT = 6;

    @Override
    public String says() {
        return "No longer word stands in the question and in the right option only.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Wording.LANGUAGES.stream()
                .flatMap(language -> lesson.singles()
                        .flatMap(item -> echoes(item, library, language)
                                .map(word -> Finding.advice(
                                        lesson.place("item:" + item.id(), language),
                                        "\"" + word + "\" stands in the question and in the key only.",
                                        "Use it in a wrong option too, or say it otherwise."))));
    }

    private static Stream<String> echoes(AssessmentItem item, Library library, String language) {
        Set<String> wrong = words(item, false, language);
        Set<String> names = library.names().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> stem = words(item.stem().plain().in(language));
        return words(item, true, language).stream()
                .filter(word -> stem.contains(word) && !wrong.contains(word) && !names.contains(word))
                .sorted();
    }

    private static Set<String> words(AssessmentItem item, boolean key, String language) {
        return item.interaction().options().stream()
                .filter(option -> option.key() == key)
                .map(Option::words)
                .flatMap(words -> words(words.plain().in(language)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return Sentences.words(text.toLowerCase(Locale.ROOT)).stream()
                .filter(word -> word.length() >= CONTENT)
                .collect(Collectors.toSet());
    }
}
