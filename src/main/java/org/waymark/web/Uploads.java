package org.waymark.web;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The files of this request. They lie where only the server's user looks, and are gone when it ends. */
@RequestScoped
public class Uploads {
    /** What names them, so that a start can clear away what a server that was killed has left. */
    static final String MARK = "waymark-upload-";

    private final List<Upload> mine = new ArrayList<>();

    Upload take(String name, InputStream content) throws IOException {
        Path place = Files.createTempFile(MARK, ".tmp");
        Upload upload = new Upload(name, place);
        mine.add(upload);
        Files.copy(content, place, StandardCopyOption.REPLACE_EXISTING);
        return upload;
    }

    /** Somebody works on these after the request and discards them. */
    public void keep(List<Upload> uploads) {
        mine.removeAll(uploads);
    }

    @PreDestroy
    void end() {
        mine.forEach(Upload::discard);
    }
}
