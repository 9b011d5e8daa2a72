package org.waymark.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.curriculum.authoring.Finding;
import org.waymark.curriculum.authoring.HelpLine;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Library;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.LibraryReader;
import org.waymark.curriculum.authoring.Linter;
import org.waymark.curriculum.authoring.Misconception;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.authoring.Unit;
import org.waymark.platform.Settings;

/** The lessons as they are today. A curriculum that breaks a rule is not served at all. */
@ApplicationScoped
public class Curriculum {
    private final Settings settings;
    private Library library;

    @Inject
    public Curriculum(Settings settings) {
        this.settings = settings;
    }

    Curriculum() { // for the container's proxy
        this(null);
    }

    @PostConstruct
    void read() {
        LibraryFiles files = LibraryFiles.of(folder());
        List<Finding> broken =
                Linter.lint(files).stream().filter(Finding::blocks).toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException(
                    broken.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        }
        library = LibraryReader.read(files).library();
    }

    private Path folder() {
        try {
            return settings.lessons().isEmpty()
                    ? Path.of(Curriculum.class
                                    .getResource("/lessons/curriculum.yaml")
                                    .toURI())
                            .getParent()
                    : Path.of(settings.lessons());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the lessons lie beside the classes", e);
        }
    }

    public List<Unit> units() {
        return library.units();
    }

    /** Lessons in the order of their units. */
    public List<Lesson> lessons() {
        return List.copyOf(library.lessons().values());
    }

    public Optional<Lesson> find(String id) {
        return library.lesson(id);
    }

    /** The lesson, or the request's end with 404. */
    public Lesson get(String id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    /** The adult course, module by module. */
    public List<Module> course() {
        return library.course();
    }

    /** A module of the adult course, or the request's end with 404. */
    public Module module(String id) {
        return library.module(id).orElseThrow(NotFoundException::new);
    }

    public Optional<Misconception> misconception(String id) {
        return Optional.ofNullable(library.misconceptions().get(id));
    }

    /** Every help line. */
    public List<HelpLine> help() {
        return library.help();
    }

    /** Help lines for the students of a band. */
    public List<HelpLine> helpFor(String band) {
        return library.help().stream()
                .filter(line -> line.bands().contains(band))
                .toList();
    }

    /** Help lines for adults. */
    public List<HelpLine> helpForAdults() {
        return library.help().stream().filter(HelpLine::adults).toList();
    }
}
