package org.waymark.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.curriculum.authoring.Lesson;

/** Measured when somebody first asks, and then once and for all: the lessons of a running school do not change. */
@ApplicationScoped
class MeasuredLessons {
    @Inject
    Curriculum curriculum;

    private List<Measured> all;

    @PostConstruct
    void measure() {
        all = Stream.of("en", "es")
                .flatMap(language -> curriculum.lessons().stream().map(lesson -> measured(lesson, language)))
                .toList();
    }

    private Measured measured(Lesson lesson, String language) {
        return Measured.of(lesson, language, curriculum.measures(lesson, language));
    }

    List<Measured> all() {
        return all;
    }
}
