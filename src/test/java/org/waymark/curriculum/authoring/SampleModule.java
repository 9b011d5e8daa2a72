package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small module of the adult course that keeps every rule, of which a test changes one phrase. */
final class SampleModule {
    private static final String FOLDER = "adults/a4-telling";
    private final Map<String, String> texts;

    private SampleModule(Map<String, String> texts) {
        this.texts = new TreeMap<>(texts);
    }

    static SampleModule module() {
        return new SampleModule(Map.of("module.en.md", EN, "module.es.md", ES, "review.yaml", REVIEW));
    }

    /** Puts other words in place of the first of these. */
    SampleModule with(String file, String old, String now) {
        int at = texts.get(file).indexOf(old);
        assertTrue(at >= 0, () -> "the sample's " + file + " has no \"" + old + "\"");
        SampleModule changed = new SampleModule(texts);
        changed.texts.put(
                file, texts.get(file).substring(0, at) + now + texts.get(file).substring(at + old.length()));
        return changed;
    }

    /** A curriculum of this module and the sample lesson. */
    LibraryFiles library() {
        LibraryFiles lessons = Sample.lesson().library();
        Map<String, String> whole = new TreeMap<>(texts);
        String hash = LessonFiles.sha256(whole.get("module.en.md")).substring(0, 12);
        whole.computeIfPresent("module.es.md", (name, text) -> text.replace("{hash}", hash));
        return new LibraryFiles(lessons.reference(), List.of(lessons.folders().get(0), new LessonFiles(FOLDER, whole)));
    }

    Module read() {
        return LibraryReader.read(library()).library().course().get(0);
    }

    void keeps(CourseRule rule) {
        assertEquals(List.of(), problems(rule));
    }

    List<String> problems(CourseRule rule) {
        Library library = LibraryReader.read(library()).library();
        return rule.check(library.course().get(0), library)
                .map(Finding::problem)
                .toList();
    }

    private static final String REVIEW = """
            reviews:
              school-counselor: not yet reviewed
              child-protection-specialist: not yet reviewed
              survivor-leader: not yet reviewed
              native-spanish-educator: not yet reviewed
              legal-reader: not yet reviewed
            """;

    private static final String EN = """
            ---
            id: A4
            title: Telling
            minutes: 30
            pass: 4
            facts: [F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14]
            objectives:
              listen: I can listen.
              hold-back: I can hold back.
            vocabulary:
              disclosure: {word: disclosure, means: the moment when a child tells}
              duty: {word: duty, means: what is yours to do}
              lead: {word: lead, means: the person who takes reports}
            ---
            # Begin

            A child may choose you.

            # Learn

            ## Listen

            Stay calm. Let the child use their own words.

            # Practice

            Play it with a colleague.

            ## scenario: hallway

            ```yaml
            objective: listen
            ```

            ### door

            A child waits at your door.

            - [Sit down and listen.](#heard) `best`
              > You gave the child time and a calm face.

            ### heard

            The counselor joins you, and the child is safe tonight.

            # Check

            ITEMS
            # Take with you

            Listen. Report.

            # Close

            You are ready to help.
            """.replace("ITEMS", items("""
                    ## choice: item-%1$d

                    ```yaml
                    objective: %2$s
                    never: true
                    ```

                    A child tells you something hard. What comes now?

                    - [%3$s] a. Listen to the words.%4$s
                      > Listening gives the child room, and the next step is yours to take.
                    - [%5$s] b. Report it the same day.%6$s
                      > A report brings in people whose job it is to keep children safe.
                    - [%7$s] c. Stay calm and thank them.%8$s
                      > A calm face helps a child to go on, and then it is your turn to act.

                    **Hint.** Begin with the child.

                    **Why.** Calm adults act.

                    """));

    private static final String ES = """
            ---
            translates: A4
            of: {hash}
            title: Contar
            objectives:
              listen: Puedo escuchar.
              hold-back: Puedo contenerme.
            vocabulary:
              disclosure: {word: revelación, means: el momento en que un niño cuenta algo}
              duty: {word: deber, means: lo que a usted le toca hacer}
              lead: {word: responsable, means: la persona que recibe los reportes}
            ---
            # Para empezar

            Un niño puede elegirle a usted.

            # Aprende

            ## Escuche

            Mantenga la calma. Deje que hable con sus palabras.

            # Practica

            Practíquelo con otra persona.

            ## scenario: hallway

            ### door

            Un niño espera en su puerta.

            - [Siéntese y escuche.](#heard)
              > Le dio tiempo y una cara tranquila.

            ### heard

            La consejera llega y el niño está a salvo esta noche.

            # Comprueba

            ITEMS
            # Para llevar

            Escuche. Reporte.

            # Cierre

            Usted puede ayudar.
            """.replace("ITEMS", items("""
                    ## choice: item-%1$d

                    Un niño le cuenta algo difícil. ¿Qué sigue?

                    - a. Escuchar sus palabras.
                      > Escuchar le da espacio, y el siguiente paso le toca a usted.
                    - b. Reportarlo ese día.
                      > Un reporte llama a quienes tienen el trabajo de cuidar a los niños.
                    - c. Agradecer con calma.
                      > Una cara tranquila ayuda a seguir, y después le toca a usted actuar.

                    **Pista.** Empiece por el niño.

                    **Por qué.** Los adultos tranquilos actúan.

                    """));

    private static String items(String item) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            int key = i % 3;
            all.append(item.formatted(
                    i,
                    i == 0 ? "hold-back" : "listen",
                    key == 0 ? "x" : " ",
                    key == 0 ? "" : " `X`",
                    key == 1 ? "x" : " ",
                    key == 1 ? "" : " `X`",
                    key == 2 ? "x" : " ",
                    key == 2 ? "" : " `X`"));
        }
        return all.toString();
    }
}
