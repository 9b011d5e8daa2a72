package org.waymark.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.LessonFiles;
import org.waymark.curriculum.authoring.LessonReader;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.authoring.ModuleReader;
import org.waymark.platform.Sql;

/**
 * Every version that was ever assigned, or taken by staff, stored once and for ever, so that a lesson never changes under
 * a class. Read lessons are kept in memory: content is small and never changes.
 */
@ApplicationScoped
public class LessonVersions {
    private final Map<String, Lesson> read = new ConcurrentHashMap<>();
    private final Map<String, Module> modules = new ConcurrentHashMap<>();
    private final Jsonb json = JsonbBuilder.create();
    private final Sql sql;
    private final Curriculum curriculum;

    @Inject
    public LessonVersions(Sql sql, Curriculum curriculum) {
        this.sql = sql;
        this.curriculum = curriculum;
    }

    LessonVersions() { // for the container's proxy
        this(null, null);
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
                "insert into lesson_version (hash, lesson_id, files) values (?, ?, ?::jsonb) on conflict do nothing",
                version,
                id,
                json.toJson(new Stored(files.folder(), new TreeMap<>(files.texts()))));
    }

    /** The lesson as it was pinned. */
    public Lesson get(String version) {
        return read.computeIfAbsent(version, this::find);
    }

    /** The module as it was pinned. */
    public Module module(String version) {
        return modules.computeIfAbsent(version, this::findModule);
    }

    /** The version of a lesson whose name begins so, or else today's. */
    Lesson of(Lesson today, String beginning) {
        if (beginning == null || beginning.length() < 12 || today.version().startsWith(beginning)) {
            return today;
        }
        return sql.find(
                        "select hash from lesson_version where lesson_id = ? and starts_with(hash, ?)",
                        row -> row.getString(1),
                        today.id(),
                        beginning)
                .map(this::get)
                .orElse(today);
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
                .map(stored -> json.fromJson(stored, Stored.class))
                .map(stored -> new LessonFiles(stored.folder, stored.texts))
                .orElseThrow(NotFoundException::new);
    }

    /** How a version's files are kept: a folder name and texts by file name. */
    public static class Stored {
        public String folder;
        public TreeMap<String, String> texts;

        /** For JSON-B. */
        public Stored() {}

        Stored(String folder, TreeMap<String, String> texts) {
            this.folder = folder;
            this.texts = texts;
        }
    }
}
