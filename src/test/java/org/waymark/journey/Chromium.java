package org.waymark.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser and its driver, where this machine has them; on a Debian where we may, they are installed. The shell without
 * a window comes first: it is the same engine without the menus and extensions of a whole browser that hides its window.
 */
record Chromium(Path browser, Path driver) {
    private static final String WANTED = "The journeys need Chromium and chromedriver on the PATH. On Debian:"
            + " apt-get install chromium-headless-shell chromium-driver";

    static Chromium find() {
        return installed().orElseGet(() -> {
            install();
            return installed().orElseThrow(() -> new IllegalStateException(WANTED));
        });
    }

    private static Optional<Chromium> installed() {
        Optional<Path> browser = onPath("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
        return browser.flatMap(found -> onPath("chromedriver").map(driver -> new Chromium(found, driver)));
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install() {
        if (onPath("apt-get").isEmpty() || !"root".equals(System.getProperty("user.name"))) {
            throw new IllegalStateException(WANTED);
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "chromium-headless-shell", "chromium-driver");
    }

    private static void run(String... command) {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IllegalStateException(WANTED);
            }
        } catch (IOException e) {
            throw new IllegalStateException(WANTED, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the browser is installed", e);
        }
    }
}
