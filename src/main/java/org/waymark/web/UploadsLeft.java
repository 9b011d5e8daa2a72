package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What a server that was killed has left of its uploads is cleared away by the next start. */
@ApplicationScoped
class UploadsLeft {
    private static final System.Logger LOG = System.getLogger(UploadsLeft.class.getName());
    private static final Duration LONGEST_USE = Duration.ofHours(1);

    @Inject
    Clock clock;

    void clear(@Observes @Initialized(ApplicationScoped.class) Object start) {
        Instant old = clock.instant().minus(LONGEST_USE);
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, Uploads.MARK + "*")) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "Old uploads could not be cleared away", e);
        }
    }
}
