package org.waymark.curriculum;

import java.util.Arrays;
import java.util.List;
import org.waymark.web.Table;

/** How each lesson reads in each language, and how much of it is practice. */
public record MeasuresPage(List<Measured> lessons) implements Table {

    /** The lessons in one language. */
    public List<Measured> in(String language) {
        return lessons.stream()
                .filter(lesson -> lesson.language().equals(language))
                .toList();
    }

    @Override
    public List<String> columns() {
        return List.of(
                "lesson",
                "title",
                "band",
                "language",
                "words",
                "mean_sentence",
                "longest_sentence",
                "flesch_kincaid",
                "spache",
                "dale_chall",
                "inflesz",
                "fernandez_huerta",
                "crawford",
                "practice_percent");
    }

    @Override
    public List<List<Object>> rows() {
        return lessons.stream().map(MeasuresPage::row).toList();
    }

    private static List<Object> row(Measured one) {
        return Arrays.asList(
                one.lesson().id(),
                one.lesson().title().in(one.language()),
                one.lesson().band(),
                one.language(),
                one.words(),
                one.mean(),
                one.longest(),
                one.fleschKincaid(),
                one.spache(),
                one.daleChall(),
                one.inflesz(),
                one.fernandezHuerta(),
                one.crawford(),
                one.practiceShare());
    }
}
