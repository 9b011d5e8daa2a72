package org.waymark.curriculum.authoring;

import java.util.regex.Pattern;
import org.waymark.curriculum.item.AssessmentItem;

/** An item of each kind that is not in the sample lesson, to be asked in place of its last one. */
public enum SampleItem {
    CHOICES("""
            ## choices: may-say-no

            ```yaml
            objective: hear-no
            asks: no-blame
            safe: true
            ```

            Nia says no to a game. What is true?

            - [x] a. She may say no kindly.
              > Everyone can choose what they would like to play.
            - [ ] b. She must tell a reason. `M1`
              > A reason can be nice to hear, but nobody owes one.
            - [x] c. She may ask for help.
              > A teacher is glad to help when a no is hard.
            - [ ] d. She has to play once. `M2`
              > Trying things can be fun when you choose it yourself.

            **Hint.** Read it once more.

            **Why.** A plain answer is kind.
            """, """
            ## choices: may-say-no

            Nia dice que no a un juego. ¿Qué es verdad?

            - a. Puede decir que no.
              > Cada quien elige a qué le gusta jugar.
            - b. Tiene que explicar todo.
              > Una razón se agradece, pero nadie la debe.
            - c. Puede pedir algo de ayuda.
              > Una maestra ayuda con gusto si decir no cuesta.
            - d. Tiene que jugar una vez.
              > Probar puede ser divertido si tú lo eliges.

            **Pista.** Léelo una vez más.

            **Por qué.** Una respuesta clara es amable.
            """),
    ORDER("""
            ## order: how-a-turn-comes

            ```yaml
            objective: hear-no
            asks: no-blame
            safe: true
            ```

            Nia wants a turn. What comes first, second and third?

            - a. Ben trades with her. `3`
              > The trade comes last, when both of them have agreed.
            - b. She asks Ben. `1`
              > Asking comes first, so Ben knows what she wants.
            - c. She hears his answer. `2 M2`
              > The answer comes before the trade, and she waits for it.

            **Hint.** Read it once more.

            **Why.** A plain answer is kind.
            """, """
            ## order: how-a-turn-comes

            Nia quiere un turno. ¿Qué va primero, segundo y tercero?

            - a. Ben cambia con ella.
              > El cambio va al final, cuando los dos están de acuerdo.
            - b. Le pregunta a Ben.
              > Preguntar va primero, y así Ben sabe qué quiere.
            - c. Escucha su respuesta.
              > La respuesta va antes del cambio, y ella la espera.

            **Pista.** Léelo una vez más.

            **Por qué.** Una respuesta clara es amable.
            """),
    MATCH("""
            ## match: who-says-it

            ```yaml
            objective: hear-no
            asks: no-blame
            safe: true
            ```

            Match each line with the one who says it.

            1. Nia, who asks
            2. Ben, who answers
            3. A teacher, who helps

            - a. "Not yet." `2 M1`
              > Ben is on the swing, so the answer is his.
            - b. "May I swing?" `1 M1`
              > Nia would like a turn, so the question is hers.
            - c. "Let us share." `3 M2`
              > A teacher helps both of them to find a way.

            **Hint.** Read it once more.

            **Why.** A plain answer is kind.
            """, """
            ## match: who-says-it

            Une cada frase con quien la dice.

            1. Nia, que pregunta
            2. Ben, que responde
            3. Una maestra, que ayuda

            - a. «Todavía no».
              > Ben está en el columpio, y la respuesta es suya.
            - b. «¿Me das un turno?»
              > Nia quiere un turno, y la pregunta es suya.
            - c. «Vamos a compartir».
              > Una maestra ayuda a los dos a encontrar cómo.

            **Pista.** Léelo una vez más.

            **Por qué.** Una respuesta clara es amable.
            """),
    SORT("""
            ## sort: fair-or-not

            ```yaml
            objective: hear-no
            asks: no-blame
            safe: true
            ```

            Which of these are fair turns?

            1. Fair
            2. Not fair

            - a. Nia asks for a turn. `1 M1`
              > Asking leaves Ben free to answer yes or no.
            - b. Ben pushes in line. `2 M2`
              > Pushing in takes a turn that belongs to others.
            - c. Ben waits a bit. `1 M2`
              > Waiting gives each one the same time to swing.
            - d. Nia grabs the chain. `2 M2`
              > Grabbing passes over the answer that Ben has given.

            **Hint.** Read it once more.

            **Why.** A plain answer is kind.
            """, """
            ## sort: fair-or-not

            ¿Cuáles de estos son turnos justos?

            1. Justo
            2. No es justo

            - a. Nia pide un turno.
              > Al pedir, Ben puede decir que sí o que no.
            - b. Ben se mete en la fila.
              > Meterse en la fila quita el turno a los demás.
            - c. Ben espera un poco.
              > Esperar les da a todos el mismo tiempo.
            - d. Nia agarra la cadena.
              > Agarrarla pasa por encima de lo que dijo Ben.

            **Pista.** Léelo una vez más.

            **Por qué.** Una respuesta clara es amable.
            """);

    private static final Pattern LAST = Pattern.compile("(?s)## choice: kind-no\n.*?(?=\n# )");

    private final String en;
    private final String es;

    SampleItem(String en, String es) {
        this.en = en;
        this.es = es;
    }

    /** The sample lesson with this as the last question of its quiz. */
    public Sample asked() {
        return Sample.lesson().instead("lesson.en.md", LAST, en).instead("lesson.es.md", LAST, es);
    }

    /** The item as it is read. */
    public AssessmentItem read() {
        return asked().read().lesson().check().get(4);
    }
}
