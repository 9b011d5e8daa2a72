package org.waymark.curriculum.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Divisions as the rules of the Ortografía (RAE, 2010) give them. */
class SpanishSyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "sol,1",
        "casa,2",
        "culpa,2",
        "tierra,2",
        "cuidado,3",
        "ciudad,2",
        "aire,2",
        "causa,2",
        "rey,1",
        "hay,1",
        "muy,1",
        "y,1",
        "yo,1",
        "playa,2",
        "leyes,2",
        "día,2",
        "país,2",
        "baúl,2",
        "búho,2",
        "tío,2",
        "María,3",
        "ahora,3",
        "cohete,3",
        "prohibir,2",
        "ahijado,3",
        "poeta,3",
        "teatro,3",
        "leer,2",
        "caos,2",
        "que,1",
        "quien,1",
        "guitarra,3",
        "guerra,2",
        "vergüenza,3",
        "pingüino,3",
        "agua,2",
        "cuéntale,3",
        "también,2",
        "canción,2",
        "relación,3",
        "relaciones,4",
        "confianza,3",
        "estudiantes,4",
        "niños,2",
        "niñas,2",
        "chicha,2",
        "muchacho,3",
        "huevo,2",
        "hielo,2",
        "enviéis,2",
        "buey,1",
        "estudiáis,3",
        "construir,2",
        "jesuita,3",
        "triunfo,2",
        "deshacer,3"
    })
    void areCountedByTheRules(String word, int syllables) {
        assertEquals(syllables, SpanishSyllables.of(word));
    }
}
