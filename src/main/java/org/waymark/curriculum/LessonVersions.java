package org.waymark.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.LessonFiles;
import org.waymark.curriculum.authoring.LessonReader;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.authoring.ModuleReader;
import org.waymark.platform.Sql;

/**
 * Every version that was ever served, or taken by staff, stored once and for ever, so that a lesson never changes under a
 * class or behind a link. Read lessons are kept in memory: content is small and never changes.
 */
@ApplicationScoped
public class LessonVersions {
    private static final Predicate<String> BEGINNING =
            Pattern.compile("[0-9a-f]{12,64}").asMatchPredicate();

    private final Map<String, Lesson> read = new ConcurrentHashMap<>();
    private final Map<String, Module> modules = new ConcurrentHashMap<>();
    private final Sql sql;
    private final Curriculum curriculum;
    private final Clock clock;

    @Inject
    public LessonVersions(Sql sql, Curriculum curriculum, Clock clock) {
        this.sql = sql;
        this.curriculum = curriculum;
        this.clock = clock;
    }

    LessonVersions() { // for the container's proxy
        this(null, null, null);
    }

    /** A version that is stored. */
    record Row(String hash, Instant pinned) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getString("hash"), Sql.instant(row, "pinned_at"));
        }
    }

    /** Stores today's text of a lesson. Storing it again changes nothing. */
    public void pin(Lesson lesson) {
        pin(lesson.id(), lesson.version(), lesson.files());
    }

    /** Stores today's text of a module of the adult course. */
    public void pin(Module module) {
        pin(module.id(), module.version(), module.files());
    }

    private void pin(String id, String version, LessonFiles files) {
        sql.run(
                "insert into lesson_version (hash, lesson_id, files, pinned_at) values (?, ?, ?::jsonb, ?)"
                        + " on conflict do nothing",
                version,
                id,
                StoredFiles.written(files),
                clock.instant());
    }

    /** The lesson as it was pinned. */
    public Lesson get(String version) {
        return read.computeIfAbsent(version, this::find);
    }

    /** The module as it was pinned. */
    public Module module(String version) {
        return modules.computeIfAbsent(version, this::findModule);
    }

    /** The text that an address asks for: today's, unless it names a version. */
    Edition edition(String id, String beginning) {
        if (beginning == null) {
            return Edition.ofToday(curriculum.get(id));
        }
        Row row = row(id, beginning).orElseThrow(NotFoundException::new);
        Optional<Lesson> today = curriculum.find(id);
        boolean current =
                today.filter(lesson -> lesson.version().equals(row.hash())).isPresent();
        return new Edition(get(row.hash()), true, row.pinned(), current, today.isPresent());
    }

    /** The text whose version begins so. Today's is found without the database. */
    Lesson text(String id, String beginning) {
        return curriculum
                .find(id)
                .filter(today -> BEGINNING.test(beginning) && today.version().startsWith(beginning))
                .orElseGet(() -> get(
                        row(id, beginning).orElseThrow(NotFoundException::new).hash()));
    }

    /** All versions of a lesson, the newest first. */
    List<Row> of(String id) {
        return sql.list(
                "select hash, pinned_at from lesson_version where lesson_id = ? order by pinned_at desc, hash",
                Row::of,
                id);
    }

    private Optional<Row> row(String id, String beginning) {
        return !BEGINNING.test(beginning)
                ? Optional.empty()
                : sql.find(
                        "select hash, pinned_at from lesson_version where lesson_id = ? and starts_with(hash, ?)"
                                + " order by pinned_at",
                        Row::of,
                        id,
                        beginning);
    }

    private Lesson find(String version) {
        return curriculum.lessons().stream()
                .filter(lesson -> lesson.version().equals(version))
                .findFirst()
                .orElseGet(() -> LessonReader.read(stored(version)).lesson());
    }

    private Module findModule(String version) {
        return curriculum.course().stream()
                .filter(module -> module.version().equals(version))
                .findFirst()
                .orElseGet(() -> ModuleReader.read(stored(version)));
    }

    private LessonFiles stored(String version) {
        return sql.find("select files from lesson_version where hash = ?", row -> row.getString(1), version)
                .map(StoredFiles::read)
                .orElseThrow(NotFoundException::new);
    }
}
