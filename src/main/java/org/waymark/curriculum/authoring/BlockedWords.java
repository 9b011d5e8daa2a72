package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The list of curriculum.md 3.2: words that blame, frighten or take hope away. */
final class BlockedWords implements Rule {
    private static final Map<String, Pattern> BLOCKED = Map.of("en", Wording.anyOf("""
                    child porn(ography)?, kiddie porn, child prostitut(e|es|ion), revenge porn, stranger danger
                    predators?, monsters?, perverts?, jailbait, promiscuous, sluts?, whores?
                    damaged goods, ruined, asking for it, let it happen, allowed it, willing victims?
                    illegals?, crazy, suffers? from, normal (kids|families|family), at-risk (youth|kids|students)
                    online forever, never be (removed|deleted|erased), permanent(ly)?, your life is over
                    always (a )?strangers?, will go to jail
                    """), "es", Wording.anyOf("""
                    pornografía infantil, prostitu(ta|tas|ción) infantil(es)?, porno de venganza
                    peligro de (los )?(extraños|desconocidos), depredador(a|as|es)?, monstruos?, pervertid[ao]s?
                    promiscu[ao]s?, put[ao]s?, mercancía dañada, arruinad[ao]s?
                    se lo busc(ó|aba|aron), te lo buscaste, se dejó hacer, lo permitió, víctima voluntaria
                    ilegal(es)?, loc[ao]s?, sufren? de, (niñ[ao]s|familias?) normal(es)?
                    (jóvenes|niñ[ao]s|estudiantes) en riesgo, (en línea|en internet|en la red) para siempre
                    nunca se puede (borrar|quitar|eliminar), permanentes?, permanentemente
                    se acabó tu vida, tu vida se acabó, (irá|irás|vas a ir|va a ir) a la cárcel
                    siempre (es |son )?(un )?(extraños?|desconocid[ao]s?)
                    """));

    @Override
    public String says() {
        return "No student reads words that blame, frighten or take hope away.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Passage.all(lesson)
                .flatMap(passage -> Wording.LANGUAGES.stream().flatMap(language -> check(lesson, passage, language)));
    }

    private static Stream<Finding> check(Lesson lesson, Passage passage, String language) {
        return Wording.find(BLOCKED.get(language), passage.words().in(language)).stream()
                .map(found -> Finding.error(
                        passage.place(lesson, language, BLOCKED.get(language)),
                        "\"" + found + "\" is not for students.",
                        "Say it in plain, kind words."));
    }
}
