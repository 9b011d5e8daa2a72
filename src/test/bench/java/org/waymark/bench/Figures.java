package org.waymark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured: a line each on the console and in a file, at once, so that a run that breaks off leaves what it has. */
final class Figures {
    private final Path file;
    private final List<String> lines = new ArrayList<>(List.of("name,value,unit"));

    Figures(Path file) {
        this.file = file;
    }

    void add(String name, double value, String unit) {
        String written = String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.3f", value);
        System.out.println("bench: " + name + " = " + written + " " + unit);
        lines.add(name + "," + written + "," + unit);
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is worth knowing beside the figures. */
    static void say(String words) {
        System.out.println("bench: " + words);
    }
}
