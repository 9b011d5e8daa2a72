package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The table of curriculum.md 3.2: words that one band must not meet, and another only in the lessons that are about
 * them. The two that hold an allowance also say how often.
 */
final class CareWords implements Rule {
    private static final List<CareWord> WORDS = List.of(
            CareWord.of(
                    "private parts?",
                    "partes (privadas|íntimas)",
                    Map.of("K-2", List.of("K2-BD1"), "3-5", CareWord.ANY, "6-8", CareWord.ANY, "9-12", CareWord.ANY),
                    3),
            CareWord.of(
                    "abus(e|es|ed|ive), neglect(ed)?",
                    "abus(o|os|ar|ó|ada|ado), negligencia",
                    Map.of("3-5", List.of("35-BD5"), "6-8", CareWord.ANY, "9-12", CareWord.ANY)),
            CareWord.of(
                    "threat(s|en|ens|ened)?, brib(e|es|ed)",
                    "amenaz(a|as|ar|ó), soborn(o|os|ar)",
                    Map.of("3-5", CareWord.ANY, "6-8", CareWord.ANY, "9-12", CareWord.ANY)),
            CareWord.of(
                    "private (pictures?|photos?|images?)",
                    "(fotos?|imagen|imágenes) (privadas?|íntimas?)",
                    Map.of(
                            "3-5", List.of("35-ON4"),
                            "6-8", List.of("68-ON3"),
                            "9-12", List.of("HS-ON2", "HS-ON3", "HS-ON4", "HS-BD3"))),
            CareWord.of(
                    "nudes?, naked, sexual (images?|pictures?|photos?)",
                    "desnud[ao]s?, (fotos?|imagen|imágenes) sexual(es)?",
                    Map.of("6-8", List.of("68-ON3"), "9-12", List.of("HS-ON2", "HS-ON3", "HS-ON4", "HS-BD3")),
                    3),
            CareWord.of("sextortion", "sextorsión", Map.of("6-8", List.of("68-ON3"), "9-12", CareWord.ANY)),
            CareWord.of(
                    "exploitation, trafficking, traffickers?",
                    "explotación, trata de personas, tratantes?",
                    Map.of("6-8", List.of("68-BD3"), "9-12", List.of("HS-BD2", "HS-BD3"))),
            CareWord.of(
                    "consent",
                    "consentimiento",
                    Map.of("3-5", CareWord.ANY, "6-8", CareWord.ANY, "9-12", CareWord.ANY)),
            CareWord.of(
                    "suicid(e|al), self-harm, (kill|hurt) (himself|herself|themselves|yourself)",
                    "suicid(io|a|arse), autolesi(ón|ones), hacerse daño",
                    Map.of("9-12", CareWord.ANY)),
            CareWord.of("victims?", "víctimas?", Map.of()));

    @Override
    public String says() {
        return "Words that need care stand only in the bands and lessons that are made for them.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return WORDS.stream()
                .flatMap(word -> Wording.LANGUAGES.stream().flatMap(language -> word.check(lesson, language)));
    }
}
