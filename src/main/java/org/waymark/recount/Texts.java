package org.waymark.recount;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.LessonFiles;
import org.waymark.curriculum.authoring.LessonReader;

/** Lessons as they were pinned, read from the database and from nowhere else. */
final class Texts {
    private static final String FILES = """
            select v.files->>'folder', t.key, t.value
            from lesson_version v cross join jsonb_each_text(v.files->'texts') t where v.hash = ?""";

    private final Map<String, Lesson> read = new HashMap<>();
    private final Connection connection;

    Texts(Connection connection) {
        this.connection = connection;
    }

    Lesson get(String version) throws SQLException {
        Lesson lesson = read.get(version);
        if (lesson == null) {
            lesson = LessonReader.read(files(version)).lesson();
            read.put(version, lesson);
        }
        return lesson;
    }

    private LessonFiles files(String version) throws SQLException {
        Map<String, String> texts = new HashMap<>();
        String folder = "";
        try (PreparedStatement prepared = connection.prepareStatement(FILES)) {
            prepared.setString(1, version);
            ResultSet row = prepared.executeQuery();
            while (row.next()) {
                folder = row.getString(1);
                texts.put(row.getString(2), row.getString(3));
            }
        }
        return new LessonFiles(folder, texts);
    }
}
