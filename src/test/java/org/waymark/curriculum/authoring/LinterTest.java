package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinterTest {
    private static final List<String> SENTENCES = Stream.of(
                    Linter.RULES.stream().map(Rule::says),
                    Linter.COURSE.stream().map(CourseRule::says),
                    Linter.MANDATES.stream().map(MandateRule::says))
            .flatMap(says -> says)
            .toList();
    private static final List<Class<?>> KINDS = List.of(Rule.class, CourseRule.class, MandateRule.class);
    private static final Set<String> NAMES = Stream.of(Linter.RULES, Linter.COURSE, Linter.MANDATES)
            .flatMap(List::stream)
            .map(rule -> rule.getClass().getName())
            .collect(Collectors.toSet());

    @Test
    void knowsEveryRuleOnce() {
        Set<String> written = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackagesOf(Rule.class).stream()
                        .filter(one -> KINDS.stream().anyMatch(one::isAssignableTo))
                        .filter(one -> !one.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertEquals(written, NAMES);
        assertEquals(NAMES.size(), SENTENCES.size());
    }

    @Test
    void hasATestForEveryRule() {
        assertAll(NAMES.stream().map(name -> () -> assertDoesNotThrow(() -> Class.forName(name + "Test"))));
    }

    @Test
    void saysEachRuleInOneSentence() {
        assertAll(SENTENCES.stream().map(says -> () -> assertTrue(says.matches("[A-Z][^\\n]{20,130}\\."), says)));
        assertEquals(SENTENCES.size(), SENTENCES.stream().distinct().count());
    }

    @Test
    void tellsAuthorsEveryRule() throws IOException {
        String readme = Files.readString(Path.of("lessons/README.md"));
        assertAll(SENTENCES.stream().map(says -> () -> assertTrue(readme.contains("\n- " + says + "\n"), says)));
    }

    @Test
    void findsNothingInASoundLesson() {
        assertEquals(List.of(), Linter.lint(Sample.lesson().library()));
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingInASoundItemOfEachKind(SampleItem item) {
        assertEquals(List.of(), Linter.lint(item.asked().library()));
    }

    @Test
    void tellsByFileAndLine() {
        var findings = Linter.lint(Sample.lesson()
                .with("lesson.en.md", "band: 3-5", "band: 4-6")
                .with("alternate.en.md", "Draw the paths first.", "Draw a monster first.")
                .library());
        assertEquals(
                List.of(
                        "boundaries/35-zz1-turns/alternate.en.md:7: \"monster\" is not for students. → Say it in plain, kind words.",
                        "boundaries/35-zz1-turns/lesson.en.md:4: There is no band `4-6`. → Write one of [K-2, 3-5, 6-8, 9-12]."),
                findings.stream().map(Finding::toString).toList());
    }
}
