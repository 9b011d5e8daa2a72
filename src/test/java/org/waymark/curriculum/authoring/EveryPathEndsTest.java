package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EveryPathEndsTest {
    private final Rule rule = new EveryPathEnds();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsScenesThatGoRoundForEver() {
        List<String> problems = Sample.lesson()
                .with("lesson.en.md", "(#soon)", "(#at-the-swing)")
                .with("lesson.es.md", "(#soon)", "(#at-the-swing)")
                .with("lesson.en.md", "(#talk)", "(#at-the-swing)")
                .with("lesson.es.md", "(#talk)", "(#at-the-swing)")
                .findings(rule)
                .stream()
                .map(Finding::problem)
                .toList();
        assertEquals(
                List.of("No way leads from this scene to an end.", "No way leads from this scene to an end."),
                problems);
    }
}
