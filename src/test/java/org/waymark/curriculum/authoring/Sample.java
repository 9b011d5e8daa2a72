package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small lesson for grades 3 to 5 that keeps every rule, of which a test changes one phrase. */
public final class Sample {
    static final String FOLDER = "boundaries/35-zz1-turns";
    private static final String[] PAGES = {"lesson", "teach", "family", "alternate"};
    private final Map<String, String> texts;
    private final String folder;

    private Sample(Map<String, String> texts, String folder) {
        this.texts = texts;
        this.folder = folder;
    }

    public static Sample lesson() {
        Map<String, String> texts = new HashMap<>();
        texts.put("lesson.en.md", LESSON_EN);
        texts.put("lesson.es.md", LESSON_ES);
        texts.put("teach.en.md", TEACH_EN);
        texts.put("teach.es.md", TEACH_ES);
        texts.put("family.en.md", FAMILY_EN);
        texts.put("family.es.md", FAMILY_ES);
        texts.put("alternate.en.md", ALTERNATE_EN);
        texts.put("alternate.es.md", ALTERNATE_ES);
        texts.put("review.yaml", REVIEW);
        texts.put("assets/swing.svg", SWING);
        return new Sample(texts, FOLDER);
    }

    /** Puts other words in place of the first of these. */
    public Sample with(String file, String old, String now) {
        assertTrue(texts.get(file).contains(old), () -> "the sample's " + file + " has no \"" + old + "\"");
        int at = texts.get(file).indexOf(old);
        return file(
                file, texts.get(file).substring(0, at) + now + texts.get(file).substring(at + old.length()));
    }

    /** Puts other words in place of what first fits. */
    Sample instead(String file, Pattern old, String now) {
        return file(file, old.matcher(texts.get(file)).replaceFirst(Matcher.quoteReplacement(now)));
    }

    /** Asks how sure students are, too. */
    Sample asksHowSure() {
        return with("lesson.en.md", "# Get help", """
                # How sure are you

                ## scale: sure-to-ask

                ```yaml
                objective: ask-turn
                ```

                How sure are you that you could ask for a turn?

                # Get help""").with("lesson.es.md", "# Pide ayuda", """
                # Cuánta confianza tienes

                ## scale: sure-to-ask

                ¿Cuánta confianza tienes en que podrías pedir un turno?

                # Pide ayuda""");
    }

    Sample file(String file, String text) {
        Map<String, String> changed = new HashMap<>(texts);
        changed.put(file, text);
        return new Sample(changed, folder);
    }

    Sample without(String file) {
        Map<String, String> changed = new HashMap<>(texts);
        changed.remove(file);
        return new Sample(changed, folder);
    }

    /** The files, with the Spanish ones following the English ones. */
    LessonFiles files() {
        Map<String, String> whole = new TreeMap<>(texts);
        for (String page : PAGES) {
            String hash =
                    LessonFiles.sha256(whole.getOrDefault(page + ".en.md", "")).substring(0, 12);
            whole.computeIfPresent(page + ".es.md", (name, text) -> text.replace("{hash}", hash));
        }
        return new LessonFiles(folder, whole);
    }

    public LessonReader.Reading read() {
        return LessonReader.read(files());
    }

    LibraryFiles library() {
        return new LibraryFiles(
                Map.of(
                        "curriculum.yaml",
                        CURRICULUM,
                        "misconceptions.yaml",
                        MISCONCEPTIONS,
                        "standards.yaml",
                        STANDARDS,
                        "help.yaml",
                        HELP,
                        "names.yaml",
                        NAMES),
                List.of(files()));
    }

    List<Finding> findings(Rule rule) {
        Library library = LibraryReader.read(library()).library();
        return rule.check(library.lessons().values().iterator().next(), library).toList();
    }

    void keeps(Rule rule) {
        assertEquals(List.of(), findings(rule));
    }

    /** Exactly one finding, on the line that holds these words, or on the first when they are empty. */
    void breaks(Rule rule, String file, String line, String problem) {
        List<Finding> findings = findings(rule);
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(problem, findings.get(0).problem());
        assertEquals(
                FOLDER + "/" + file + ":" + line(file, line),
                findings.get(0).file() + ":" + findings.get(0).line());
        assertTrue(findings.get(0).blocks());
    }

    void isAdvised(Rule rule, String file, String line, String problem) {
        Finding finding = findings(rule).get(0);
        assertEquals(
                Finding.advice(new Place(FOLDER + "/" + file, line(file, line)), problem, finding.remedy()), finding);
        assertEquals(1, findings(rule).size());
    }

    /** The reader's findings, as printed without the remedy. */
    List<String> form() {
        return read().findings().stream()
                .map(finding ->
                        finding.file().substring(FOLDER.length() + 1) + ":" + finding.line() + ": " + finding.problem())
                .toList();
    }

    private int line(String file, String words) {
        List<String> lines = files().texts().getOrDefault(file, "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!words.isEmpty() && lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        assertEquals("", words, "no such line in " + file);
        return 1;
    }

    private static final String LESSON_EN = """
            ---
            id: 35-ZZ1
            title: Taking Turns
            band: 3-5
            strand: boundaries
            minutes: 35
            level: plain
            prerequisites: []
            standards:
              - {framework: CASEL, code: self-awareness, verified: true}
            objectives:
              ask-turn: I can ask for a turn.
              hear-no: I can hear a no.
            vocabulary:
              turn: {word: turn, means: the time when it is yours}
              no: {word: no, means: a word that ends the asking}
              helper: {word: helper, means: a person who helps you}
            cast:
              harmed: [Nia]
              asks: [Ben]
            ---
            # Welcome

            We talk about characters. You may pass or step out. I can't keep safety worries secret.

            # Warm up

            Name a game that needs turns.

            # Learn

            ![A girl on a swing.](assets/swing.svg)

            A turn is fair.

            ## When a no comes

            It is not your fault. It is never too late to tell.

            # Practice

            ## scenario: swing

            ```yaml
            objective: ask-turn
            ```

            ### at-the-swing

            Nia waits at the swing.

            - [She asks for a turn.](#the-answer) `best`
              > Asking is clear and kind.
            - [She waits.](#the-answer) `okay`
              > Waiting is fine for a while.

            ### the-answer

            Ben says, "Not yet."

            - [She plays a game first.](#soon) `best`
              > She heard the no.
            - [She pulls the chain.](#talk) `risky`
              > She can still stop.

            ### soon

            The teacher says, "Good waiting," and helps them trade.

            ### talk

            The teacher sits with them and helps them talk.

            # Say it

            "May I have a turn?" If one adult is busy, tell another adult.

            # Check

            ## picture: fair-turn

            ```yaml
            objective: ask-turn
            asks: respond
            ```

            Nia wants a turn. What can she do?

            - [x] a. ![A girl asks.](assets/swing.svg) Ask for a turn.
              > Yes. Asking tells Ben what she would like to do.
            - [ ] b. Wait and say nothing. `M1`
              > Waiting feels safe, but Ben cannot guess what she wants.
            - [ ] c. Push the swing hard. `M2`
              > Wanting a turn is fine. Words work better than pushing here.

            **Hint.** Think of words.

            **Why.** Words are clear.

            ## choice: ben-says-no

            ```yaml
            objective: hear-no
            asks: recognize
            ```

            Ben says no to Nia. What does it mean?

            - [ ] a. She asked in a bad way. `M1`
              > It can sting to hear a no. It is about the swing.
            - [x] b. He wants to keep swinging.
              > Yes. A no tells her what he wants to do now.
            - [ ] c. He wants her to beg. `X`
              > A no is a whole answer. She can go on playing.

            **Hint.** Read it once more.

            **Why.** A plain answer is kind.

            ## choice: first-helper

            ```yaml
            objective: ask-turn
            asks: help-a-friend
            ```

            Who can help Nia and Ben to share?

            - [ ] a. Only a bigger kid. `M1`
              > Big kids can be kind, but adults have time to help.
            - [ ] b. Nobody at the school. `M2`
              > It can feel like that. Teachers are there to help with turns.
            - [x] c. The teacher at recess.
              > Yes. A teacher can listen to both and help them trade.

            **Hint.** Read it once more.

            **Why.** A plain answer is kind.

            ## choice: later-turn

            ```yaml
            objective: hear-no
            asks: respond
            safe: true
            ```

            Ben says, "After the bell." What can Nia do?

            - [ ] a. She can take it now. `M2`
              > She wants it very much. Taking it passes over his answer.
            - [x] b. She can ask again later.
              > Yes. He named a time, so asking then is just right.
            - [ ] c. She can call him mean. `X`
              > Feeling cross is okay. A name does not make a turn come.

            **Hint.** Read it once more.

            **Why.** A plain answer is kind.

            ## choice: kind-no

            ```yaml
            objective: hear-no
            asks: no-blame
            safe: true
            ```

            Nia says no to a game. What is true?

            - [x] a. She may say no kindly.
              > Yes. Everyone can choose what they would like to play.
            - [ ] b. She must tell a reason. `M1`
              > A reason can be nice to hear, but nobody owes one.
            - [ ] c. She has to play once. `M2`
              > Trying things can be fun when you choose it yourself.

            **Hint.** Read it once more.

            **Why.** A plain answer is kind.

            # Remember

            ## choice: again-one

            ```yaml
            objective: ask-turn
            asks: respond
            ```

            What helps with turns?

            - [x] a. Clear words.
              > Yes. Clear words tell the others what you would like.
            - [ ] b. Loud pushing. `M2`
              > Pushing may feel quick, but it leaves others out of it.
            - [ ] c. Long silence. `M1`
              > Quiet can feel safe. Others cannot guess what you need.

            **Hint.** Read it once more.

            **Why.** A plain answer is kind.

            ## choice: again-two

            ```yaml
            objective: hear-no
            asks: recognize
            ```

            What is a no?

            - [ ] a. A puzzle. `X`
              > A no is not a riddle. It says what it means.
            - [x] b. An answer.
              > Yes. A no is a full answer that we can hear.
            - [ ] c. A dare. `M2`
              > A no does not invite more asking. It ends the asking.

            **Hint.** Read it once more.

            **Why.** A plain answer is kind.

            # Get help

            A teacher can help.

            # Close

            You can ask, and you can hear a no.
            """;

    private static final String LESSON_ES = """
            ---
            translates: 35-ZZ1
            of: {hash}
            title: Por turnos
            objectives:
              ask-turn: Puedo pedir un turno.
              hear-no: Puedo escuchar un no.
            vocabulary:
              turn: {word: turno, means: el momento que te toca}
              no: {word: "no", means: una palabra con la que se deja de pedir}
              helper: {word: ayudante, means: una persona que te ayuda}
            ---
            # Bienvenida

            Hablamos de personajes. Puedes pasar o salir un momento. No puedo guardar en secreto algo peligroso.

            # Para empezar

            Nombra un juego de turnos.

            # Aprende

            ![Una niña en un columpio.](assets/swing.svg)

            Un turno es justo.

            ## Cuando llega un no

            No es tu culpa. Nunca es tarde para contar.

            # Practica

            ## scenario: swing

            ### at-the-swing

            Nia espera en el columpio.

            - [Pide un turno.](#the-answer)
              > Pedir es claro y amable.
            - [Espera.](#the-answer)
              > Esperar un rato está bien.

            ### the-answer

            Ben dice: «Todavía no».

            - [Juega primero a otra cosa.](#soon)
              > Escuchó el no.
            - [Jala la cadena.](#talk)
              > Todavía puede parar.

            ### soon

            La maestra dice: «Qué bien esperas», y les ayuda a cambiar.

            ### talk

            La maestra se sienta con los dos y les ayuda a hablar.

            # Dilo

            «¿Me das un turno?» Si un adulto está ocupado, cuéntale a otro adulto.

            # Comprueba

            ## picture: fair-turn

            Nia quiere un turno. ¿Qué puede hacer?

            - a. ![Una niña pide.](assets/swing.svg) Pedirlo con palabras.
              > Sí. Al pedirlo, Ben sabe lo que ella quiere.
            - b. Esperar sin decir nada.
              > Esperar parece seguro, pero Ben no adivina lo que quiere.
            - c. Empujar fuerte el columpio.
              > Querer un turno está bien. Las palabras sirven más aquí.

            **Pista.** Piensa en palabras.

            **Por qué.** Las palabras son claras.

            ## choice: ben-says-no

            Ben le dice que no a Nia. ¿Qué significa?

            - a. Que pidió de mal modo.
              > Un no puede doler un poco. Se trata del columpio.
            - b. Que quiere seguir ahí.
              > Sí. Un no le dice lo que él quiere ahora.
            - c. Que quiere un ruego.
              > Un no es una respuesta completa. Ella puede seguir jugando.

            **Pista.** Léelo una vez más.

            **Por qué.** Una respuesta clara es amable.

            ## choice: first-helper

            ¿Quién ayuda a Nia y a Ben a compartir?

            - a. Solo alguien más grande.
              > Los grandes pueden ser amables, pero los adultos tienen tiempo.
            - b. Nadie de la escuela.
              > A veces parece así. Las maestras ayudan con los turnos.
            - c. La maestra del recreo.
              > Sí. Una maestra escucha a los dos y les ayuda.

            **Pista.** Léelo una vez más.

            **Por qué.** Una respuesta clara es amable.

            ## choice: later-turn

            Ben dice: «Después del timbre». ¿Qué puede hacer Nia?

            - a. Puede subirse ya mismo.
              > Lo quiere mucho. Subirse pasa por encima de su respuesta.
            - b. Puede pedirlo más tarde.
              > Sí. Él dijo cuándo, así que preguntar entonces está bien.
            - c. Puede llamarlo niño malo.
              > Enojarse está bien. Un insulto no hace llegar el turno.

            **Pista.** Léelo una vez más.

            **Por qué.** Una respuesta clara es amable.

            ## choice: kind-no

            Nia le dice que no a un juego. ¿Qué es cierto?

            - a. Puede decirlo con amabilidad.
              > Sí. Cada quien puede elegir a qué le gusta jugar.
            - b. Debe dar una razón.
              > Una razón puede gustar, pero nadie la debe a nadie.
            - c. Debe jugar una vez.
              > Probar cosas es divertido cuando tú mismo lo eliges así.

            **Pista.** Léelo una vez más.

            **Por qué.** Una respuesta clara es amable.

            # Recuerda

            ## choice: again-one

            ¿Qué ayuda con los turnos?

            - a. Palabras claras.
              > Sí. Las palabras claras dicen a los demás qué quieres.
            - b. Empujones fuertes.
              > Empujar parece rápido, pero deja fuera a los demás niños.
            - c. Silencio largo.
              > Callar parece seguro. Los demás no adivinan lo que necesitas.

            **Pista.** Léelo una vez más.

            **Por qué.** Una respuesta clara es amable.

            ## choice: again-two

            ¿Qué es un no?

            - a. Un acertijo.
              > Un no no es un misterio. Dice lo que dice.
            - b. Una respuesta.
              > Sí. Un no es una respuesta completa que podemos escuchar.
            - c. Un reto.
              > Un no no invita a pedir más. Termina la petición.

            **Pista.** Léelo una vez más.

            **Por qué.** Una respuesta clara es amable.

            # Pide ayuda

            Una maestra puede ayudar.

            # Cierre

            Puedes pedir y puedes escuchar un no.
            """;

    private static final String TEACH_EN = """
            ---
            timings: {welcome: 2, recall: 3, warm-up: 5, learn: 8, practice: 8, say-it: 2, check: 4, close: 3}
            ---
            # Before you teach

            Read it once.

            # Script

            ## Welcome

            **Say.** Hello.

            ## Recall

            **Ask.** Two questions.

            ## Warm up

            **Do.** Play.

            ## Learn

            **Say.** A turn is fair.

            ## Practice

            **Do.** Read the story.

            ## Say it

            **Say.** All together.

            ## Check

            **Do.** Show the quiz.

            ## Close

            **Say.** Thank you.

            # Likely questions

            ## What if I forget?

            You may ask again.

            # Signs that a student needs a break

            A student looks away.

            # Words to avoid

            "Be nice."

            # Differentiation

            ## Read-aloud

            Read twice.

            ## Picture support

            Print the swing.

            ## Sentence starters

            "May I ..."

            ## AAC tiles

            turn, no, help

            ## Extension

            Draw it.

            ## Special education

            Practice over days.

            ## English learners

            Point and say.

            # If a student tells you

            Listen and report.

            # After class

            Rest.
            """;

    private static final String TEACH_ES = """
            ---
            translates: 35-ZZ1
            of: {hash}
            ---
            # Antes de enseñar

            Léalo una vez.

            # Guion

            ## Bienvenida

            **Diga.** Hola.

            ## Repaso

            **Pregunte.** Dos preguntas.

            ## Para empezar

            **Haga.** Jueguen.

            ## Aprende

            **Diga.** Un turno es justo.

            ## Practica

            **Haga.** Lea el cuento.

            ## Dilo

            **Diga.** Todos juntos.

            ## Comprueba

            **Haga.** Muestre las preguntas.

            ## Cierre

            **Diga.** Gracias.

            # Preguntas probables

            ## ¿Y si se me olvida?

            Puedes pedir otra vez.

            # Señales de que alguien necesita una pausa

            Alguien aparta la vista.

            # Palabras que evitar

            «Pórtate bien».

            # Adaptaciones

            ## Lectura en voz alta

            Lea dos veces.

            ## Apoyo con imágenes

            Imprima el columpio.

            ## Inicios de oración

            «¿Me das...?»

            ## Fichas de comunicación

            turno, no, ayuda

            ## Extensión

            Dibújenlo.

            ## Educación especial

            Practiquen varios días.

            ## Aprendices de inglés

            Señale y diga.

            # Si un estudiante le cuenta algo

            Escuche y reporte.

            # Después de la clase

            Descanse.
            """;

    private static final String FAMILY_EN = """
            # Letter

            This week we learn about turns.

            # Take-home

            Take turns telling a joke.
            """;

    private static final String FAMILY_ES = """
            ---
            translates: 35-ZZ1
            of: {hash}
            ---
            # Carta

            Esta semana aprendemos sobre los turnos.

            # Para la casa

            Cuenten chistes por turnos.
            """;

    private static final String ALTERNATE_EN = """
            # Task

            Make a map of a park.

            # Steps

            Draw the paths first.

            # Share

            Show your map.
            """;

    private static final String ALTERNATE_ES = """
            ---
            translates: 35-ZZ1
            of: {hash}
            ---
            # Tarea

            Haz el mapa de un parque.

            # Pasos

            Dibuja primero los caminos.

            # Comparte

            Muestra tu mapa.
            """;

    private static final String REVIEW = """
            reviews:
              school-counselor: {by: Ada Reviewer, date: 2027-01-15}
              child-protection-specialist: not yet reviewed
              survivor-leader: not yet reviewed
              special-education-or-el-teacher: not yet reviewed
              native-spanish-educator: not yet reviewed
              parent: not yet reviewed
            """;

    private static final String SWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
              <circle cx="5" cy="5" r="3" fill="#357"/>
            </svg>
            """;

    private static final String CURRICULUM = """
            units:
              - id: 3-5-boundaries
                title: {en: Lines, es: Límites}
                band: 3-5
                lessons: [boundaries/35-zz1-turns]
            """;

    private static final String MISCONCEPTIONS = """
            M1:
              name: {en: Quiet is best, es: Callar es mejor}
              why: {en: It feels safe., es: Parece seguro.}
              reteach: {en: Practice asking., es: Practique pedir.}
            M2:
              name: {en: Push to get it, es: Empujar para lograrlo}
              why: {en: It feels quick., es: Parece rápido.}
              reteach: {en: Practice waiting., es: Practique esperar.}
            """;

    private static final String HELP = """
            lines:
              - id: emergency
                name: "911"
                says: {en: For danger., es: Para el peligro.}
                call: "911"
                bands: [K-2, 3-5, 6-8, 9-12]
                country: US
                languages: [en]
                source: no page was read
                checked: {date: null, how: {en: Not read., es: No se leyó.}}
            """;

    private static final String NAMES = """
            3-5:
              Nia: {gender: girl, roots: african}
              Ben: {gender: boy, roots: european}
            """;

    private static final String STANDARDS = """
            CASEL:
              name: CASEL framework
              shown: always
              codes:
                self-awareness:
                  says: {en: Notice feelings., es: Notar sentimientos.}
            """;
}
