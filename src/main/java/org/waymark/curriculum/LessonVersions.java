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
import org.waymark.platform.Sql;

/**
 * Every version that was ever assigned, stored once and for ever, so that a lesson never changes under a class. Read
 * lessons are kept in memory: content is small and never changes.
 */
@ApplicationScoped
public class LessonVersions {
    private final Map<String, Lesson> read = new ConcurrentHashMap<>();
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
        sql.run(
                "insert into lesson_version (hash, lesson_id, files) values (?, ?, ?::jsonb) on conflict do nothing",
                lesson.version(),
                lesson.id(),
                json.toJson(new Stored(
                        lesson.files().folder(), new TreeMap<>(lesson.files().texts()))));
    }

    /** The lesson as it was pinned. */
    public Lesson get(String version) {
        return read.computeIfAbsent(version, this::find);
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
                .orElseGet(() -> sql.find(
                                "select files from lesson_version where hash = ?", row -> row.getString(1), version)
                        .map(this::lesson)
                        .orElseThrow(NotFoundException::new));
    }

    private Lesson lesson(String stored) {
        Stored files = json.fromJson(stored, Stored.class);
        return LessonReader.read(new LessonFiles(files.folder, files.texts)).lesson();
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
