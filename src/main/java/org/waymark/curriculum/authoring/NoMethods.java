package org.waymark.curriculum.authoring;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The how-to guard of curriculum.md 3.5: how to find, hide, evade, pay, move or film is nowhere told. */
final class NoMethods implements Rule {
    private static final Map<String, Pattern> METHODS = Map.of("en", Wording.anyOf("""
            vpns?, incognito( mode)?, private browsing, burner (phone|account|number)s?, dark web, fake id
            (delete|clear|erase) (the|your|their|his|her) (browser )?history, second (secret )?account
            (hide|disguise) (the|an|your) apps?, (bypass|get around|turn off) (the )?(filter|parental controls?|age check)s?
            search for (the words?|terms?), use (a )?crypto(currency)?, untraceable, screen record(ing)? (him|her|them)
            (app|site|tool|website)s? (that|to|for) (undress|nudify|make fakes?)
            """), "es", Wording.anyOf("""
            vpn, modo incógnito, navegación privada, teléfono desechable, (web|internet) (oscura|profunda)
            (borra|borrar|elimina) (el|tu|su) historial, segunda cuenta (secreta)?
            (esconde|esconder|oculta|ocultar) (la|una) app, (saltar|burlar|evadir|desactivar) (el|los) (filtro|control(es)? parental(es)?)
            criptomonedas?, irrastreable, identificación falsa
            (app|aplicación|sitio|página)(es|s)? (que|para) (desnudar|desnudan)
            """));

    @Override
    public String says() {
        return "No lesson tells how to find, hide, evade, pay, move or film.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return Passage.all(lesson)
                .flatMap(passage -> Wording.LANGUAGES.stream()
                        .flatMap(language -> Wording.find(
                                        METHODS.get(language), passage.words().in(language))
                                .stream()
                                .map(found -> Finding.error(
                                        passage.place(lesson, language, METHODS.get(language)),
                                        "\"" + found + "\" tells how something harmful is done.",
                                        "Say what it does to people and who helps."))));
    }
}
