package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Text;

final class ScriptIsWhole implements Rule {
    static final List<Text> STEPS = List.of(
            new Text("Welcome", "Bienvenida"),
            new Text("Recall", "Repaso"),
            new Text("Warm up", "Para empezar"),
            new Text("Learn", "Aprende"),
            new Text("Practice", "Practica"),
            new Text("Say it", "Dilo"),
            new Text("Check", "Comprueba"),
            new Text("Close", "Cierre"));
    static final List<Text> ADAPTATIONS = List.of(
            new Text("Read-aloud", "Lectura en voz alta"),
            new Text("Picture support", "Apoyo con imágenes"),
            new Text("Sentence starters", "Inicios de oración"),
            new Text("AAC tiles", "Fichas de comunicación"),
            new Text("Extension", "Extensión"),
            new Text("Special education", "Educación especial"),
            new Text("English learners", "Aprendices de inglés"));

    @Override
    public String says() {
        return "The script has its eight steps, answers to likely questions and seven adaptations, all written out.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        Script script = lesson.script();
        Stream<Finding> titles = Wording.LANGUAGES.stream()
                .flatMap(language -> Stream.concat(
                        titles(lesson, language, script.steps(), STEPS),
                        titles(lesson, language, script.adaptations(), ADAPTATIONS)));
        Stream<Chapter> chapters = Stream.of(script.steps(), script.questions(), script.adaptations())
                .flatMap(List::stream);
        return Stream.concat(titles, chapters.flatMap(chapter -> empty(lesson, chapter)));
    }

    private static Stream<Finding> titles(Lesson lesson, String language, List<Chapter> chapters, List<Text> expected) {
        List<String> titles =
                chapters.stream().map(chapter -> chapter.title().in(language)).toList();
        List<String> right = expected.stream().map(title -> title.in(language)).toList();
        return titles.equals(right)
                ? Stream.of()
                : Stream.of(Finding.error(
                        lesson.files().place("teach." + language + ".md"),
                        "The headings are " + titles + ".",
                        "Write " + right + "."));
    }

    private static Stream<Finding> empty(Lesson lesson, Chapter chapter) {
        return Wording.LANGUAGES.stream()
                .filter(language -> chapter.prose().plain().in(language).isEmpty())
                .map(language -> Finding.error(
                        Lines.holding(
                                lesson.files(),
                                "teach." + language + ".md",
                                "## " + chapter.title().in(language)),
                        "Nothing stands below this heading.",
                        "Write it."));
    }
}
