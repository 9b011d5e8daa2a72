package org.waymark.curriculum.authoring;

import java.util.regex.Pattern;
import java.util.stream.Stream;

final class NoQuestionAboutOwnLife implements Rule {
    private static final Pattern ENGLISH = Wording.anyOf("""
            have you (ever|been|had), has (this|that|anything|anyone|someone|somebody|it) (ever )?\\w+ (to )?you
            has (this|anything) like this, do you know (anyone|someone|somebody) who
            (did|does|has|is) (anyone|someone|somebody) [^.?!]{0,30}\\byou\\b[^.!]*\\?
            (tell|write)( us| me)? about a time, (remember|think of) a time (when|that)
            when was the last time (you|someone), who (touched|hurt|asked|made) you
            """);
    private static final Pattern SPANISH = Wording.anyOf("""
            te (ha|han) (pasado|pedido|hecho|tocado|dicho), te (pasó|sucedió|ocurrió)( esto| algo| alguna)
            ¿alguna vez (has|te|alguien), ¿has [^?]{0,20}alguna vez, ¿alguien te, ¿conoces a alguien
            (cuenta|cuéntanos|escribe) (de )?(una|alguna) vez, (recuerda|piensa en) una vez
            ¿quién te (tocó|pidió|hizo)
            """);

    @Override
    public String says() {
        return "Nothing asks students about their own life or experience.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Passage.all(lesson)
                .flatMap(passage ->
                        Stream.concat(check(lesson, passage, "en", ENGLISH), check(lesson, passage, "es", SPANISH)));
    }

    private static Stream<Finding> check(Lesson lesson, Passage passage, String language, Pattern pattern) {
        return Wording.find(pattern, passage.words().in(language)).stream()
                .map(found -> Finding.error(
                        passage.place(lesson, language, pattern),
                        "\"" + found + "\" asks about a student's own life.",
                        "Ask about a character."));
    }
}
