package org.waymark.curriculum;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.TreeMap;
import org.waymark.curriculum.authoring.LessonFiles;

/** How a version's files are kept: a folder name and texts by file name. */
public class StoredFiles {
    private static final Jsonb JSON = JsonbBuilder.create();

    public String folder;
    public TreeMap<String, String> texts;

    /** For JSON-B. */
    public StoredFiles() {}

    static String written(LessonFiles files) {
        StoredFiles stored = new StoredFiles();
        stored.folder = files.folder();
        stored.texts = new TreeMap<>(files.texts());
        return JSON.toJson(stored);
    }

    static LessonFiles read(String json) {
        StoredFiles stored = JSON.fromJson(json, StoredFiles.class);
        return new LessonFiles(stored.folder, stored.texts);
    }
}
