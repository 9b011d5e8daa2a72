package org.waymark.curriculum.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The headings of each file, English to Spanish, in their order (lessons/README.md). */
final class Headings {
    static final Map<String, String> LESSON = of(
            "Welcome", "Bienvenida",
            "Warm up", "Para empezar",
            "Learn", "Aprende",
            "Practice", "Practica",
            "Say it", "Dilo",
            "Check", "Comprueba",
            "Remember", "Recuerda",
            "Form B", "Forma B",
            "How sure are you", "Cuánta confianza tienes",
            "Get help", "Pide ayuda",
            "Close", "Cierre");
    static final Map<String, String> MODULE = of(
            "Begin", "Para empezar",
            "Learn", "Aprende",
            "Practice", "Practica",
            "Check", "Comprueba",
            "Take with you", "Para llevar",
            "Close", "Cierre");
    /** Only lessons in which learning is measured before and after have a second form of the quiz; a few ask how sure. */
    static final Set<String> OPTIONAL = Set.of("Form B", "Forma B", "How sure are you", "Cuánta confianza tienes");

    static final Map<String, String> TEACH = of(
            "Before you teach", "Antes de enseñar",
            "Script", "Guion",
            "Likely questions", "Preguntas probables",
            "Signs that a student needs a break", "Señales de que alguien necesita una pausa",
            "Words to avoid", "Palabras que evitar",
            "Differentiation", "Adaptaciones",
            "If a student tells you", "Si un estudiante le cuenta algo",
            "After class", "Después de la clase");
    static final Map<String, String> FAMILY = of("Letter", "Carta", "Take-home", "Para la casa");
    static final Map<String, String> ALTERNATE = of("Task", "Tarea", "Steps", "Pasos", "Share", "Comparte");

    private Headings() {}

    /** The Spanish of a heading of {@code lesson} or {@code module}. */
    static String spanish(String page, String heading) {
        return (page.equals("module") ? MODULE : LESSON).get(heading);
    }

    private static Map<String, String> of(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
