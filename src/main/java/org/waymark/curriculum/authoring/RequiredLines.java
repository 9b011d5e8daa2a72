package org.waymark.curriculum.authoring;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class RequiredLines implements Rule {
    private static final String FAULT = "that it is not the child's fault";
    private static final String LATE = "that it is never too late";
    private static final String NEXT = "to tell another adult when one does not help";
    private static final String PASS = "that a student may pass";
    private static final String STEP_OUT = "that a student may step out";
    private static final String SECRETS = "what cannot be kept secret";

    private static final Map<String, Pattern> ENGLISH = Map.of(
            FAULT,
            Wording.anyOf("(not|n't|never|no) [^.?!]{0,25}\\bfault"),
            LATE,
            Wording.anyOf("(never|not|isn't) (too )?late, tell (\\w+ )?at any time"),
            NEXT,
            Wording.anyOf("""
                    (tell|find|try|go to|talk (to|with)) (the next|another|one more|some(one|body) else)
                    tell (\\w+ )?again
                    """),
            PASS,
            Wording.anyOf("(may|can|always|or) pass, pass is"),
            STEP_OUT,
            Wording.anyOf("step out, step outside, take a break, leave the room"),
            SECRETS,
            Wording.anyOf("""
                    (can't|cannot|can not|won't|don't|not) (promise to )?(always )?keep [^.?!]{0,50}(secrets?|private)
                    """));
    private static final Map<String, Pattern> SPANISH = Map.of(
            FAULT, Wording.anyOf("(no|nunca|nadie|ni) [^.?!]{0,30}\\bculpa"),
            LATE, Wording.anyOf("(nunca|no) (es|era|será) (demasiado )?tarde, contar en cualquier momento"),
            NEXT, Wording.anyOf("""
                    (cuent|cuént|contar|decir|dil|busc|habl)\\p{L}* (al? |con )?(otr[ao]|siguiente|alguien más)
                    """),
            PASS, Wording.anyOf("«paso», puedes pasar, pasar (siempre )?está bien"),
            STEP_OUT,
                    Wording.anyOf(
                            "puedes (también )?(salir|tomar un descanso|hacer una pausa), salir un (momento|rato|poco)"),
            SECRETS, Wording.anyOf("""
                    no [^.?!]{0,30}(guardar|mantener|callar)\\p{L}* [^.?!]{0,50}(secretos?|privado)
                    secretos? [^.?!]{0,40}no [^.?!]{0,20}(guardar|callar)
                    """));

    @Override
    public String says() {
        return "A lesson says: not your fault, never too late, tell the next adult, may pass, may step out, what can't stay secret.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Stream.concat(check(lesson, "en", ENGLISH), check(lesson, "es", SPANISH));
    }

    private static Stream<Finding> check(Lesson lesson, String language, Map<String, Pattern> lines) {
        String text = Passage.all(lesson)
                .filter(passage -> passage.file().equals("lesson"))
                .map(passage -> passage.words().in(language))
                .collect(Collectors.joining("\n"));
        Place place = lesson.files().place("lesson." + language + ".md");
        return lines.entrySet().stream()
                .filter(line -> Wording.find(line.getValue(), text).isEmpty())
                .map(line -> Finding.error(
                        place, "The lesson does not say " + line.getKey() + ".", "Say it in a plain sentence."))
                .sorted(Comparator.comparing(Finding::problem));
    }
}
