package org.waymark.curriculum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.LessonFiles;
import org.waymark.platform.Sql;

/** Puts versions on the shelf as an earlier curriculum would have left them. */
@ApplicationScoped
public class Shelf {
    @Inject
    Sql sql;

    /** Stores a lesson with other words under this id and gives the hash back. */
    @Transactional
    public String old(String id, Lesson like, Instant pinned, String... replaced) {
        Map<String, String> texts = new TreeMap<>(like.files().texts());
        for (int i = 0; i < replaced.length; i += 2) {
            String before = replaced[i];
            String now = replaced[i + 1];
            texts.replaceAll((file, text) -> text.replace(before, now));
        }
        texts.put("review.yaml", texts.get("review.yaml") + "# " + UUID.randomUUID() + "\n");
        LessonFiles files = new LessonFiles(like.files().folder(), texts);
        sql.run(
                "insert into lesson_version (hash, lesson_id, files, pinned_at) values (?, ?, ?::jsonb, ?)",
                files.hash(),
                id,
                StoredFiles.written(files),
                pinned);
        return files.hash();
    }

    /** How many versions are stored. */
    @Transactional
    public int count() {
        return sql.find("select count(*) from lesson_version", row -> row.getInt(1))
                .orElseThrow();
    }
}
