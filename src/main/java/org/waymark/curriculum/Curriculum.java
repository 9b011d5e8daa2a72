package org.waymark.curriculum;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.curriculum.authoring.Finding;
import org.waymark.curriculum.authoring.Framework;
import org.waymark.curriculum.authoring.HelpLine;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Library;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.curriculum.authoring.Measures;
import org.waymark.curriculum.authoring.Misconception;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.authoring.Report;
import org.waymark.curriculum.authoring.Standard;
import org.waymark.curriculum.authoring.Unit;
import org.waymark.platform.Settings;

/** The lessons as they are today. A curriculum that breaks a rule is not served at all. */
@ApplicationScoped
public class Curriculum {
    private static final System.Logger LOG = System.getLogger(Curriculum.class.getName());
    private static final String COUNTRY = "US";

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
        Report report = Report.of(files);
        if (!report.errors().isEmpty()) {
            throw new IllegalStateException(
                    report.errors().stream().map(Finding::toString).collect(Collectors.joining("\n")));
        }
        LOG.log(
                Level.INFO,
                "lessons: {0} warnings, {1} more accepted with a reason",
                report.warnings().size(),
                report.accepted().size());
        library = report.library();
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

    public List<Misconception> misconceptions() {
        return List.copyOf(library.misconceptions().values());
    }

    /** What the wrong answers of a lesson show, by id. */
    Map<String, Misconception> misconceptionsOf(Lesson lesson) {
        return lesson.misconceptions().stream()
                .flatMap(id -> misconception(id).stream())
                .collect(Collectors.toMap(Misconception::id, idea -> idea, (one, same) -> one, LinkedHashMap::new));
    }

    Measures measures(Lesson lesson, String language) {
        return Measures.of(lesson, library, language);
    }

    List<Framework> frameworks() {
        return List.copyOf(library.frameworks().values());
    }

    /** What states ask, as far as their texts were read. */
    public List<Mandate> mandates() {
        return library.mandates();
    }

    /** A mandate, or the request's end with 404. */
    public Mandate mandate(String id) {
        return mandates().stream()
                .filter(mandate -> mandate.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Whether everyone is shown that a lesson serves it, and not only schools that turned its framework on. */
    boolean isShown(Standard standard) {
        Framework framework = library.frameworks().get(standard.framework());
        return framework != null && framework.always();
    }

    /** Every help line of the school's country: the United States so far. */
    public List<HelpLine> help() {
        return help(line -> true);
    }

    /** Help lines for the students of a band. */
    public List<HelpLine> helpFor(String band) {
        return help(line -> line.bands().contains(band));
    }

    /** Help lines for the students of a band who come from a lesson: those that name the lesson, too. */
    public List<HelpLine> helpFor(String band, String lesson) {
        return help(line -> line.bands().contains(band) || line.lessons().contains(lesson));
    }

    /** Help lines for adults. */
    public List<HelpLine> helpForAdults() {
        return help(HelpLine::adults);
    }

    private List<HelpLine> help(Predicate<HelpLine> fits) {
        return library.help().stream()
                .filter(line -> line.country().equals(COUNTRY))
                .filter(fits)
                .toList();
    }
}
