package org.waymark.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody sent. It goes with the request unless {@link Uploads#keep} says otherwise. No record: only we make one. */
public final class Upload {
    private final String name;
    private final Path place;

    Upload(String name, Path place) {
        this.name = name;
        this.place = place;
    }

    /** As its sender calls it; to be shown, and never the way to a file of ours. */
    public String name() {
        return name;
    }

    public InputStream open() {
        try {
            return new BufferedInputStream(Files.newInputStream(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path place() {
        return place;
    }

    /** Nobody needs it any longer. */
    public void discard() {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
