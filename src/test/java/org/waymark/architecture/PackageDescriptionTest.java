package org.waymark.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package says what is in it. Sources are read, since the compiler leaves plain descriptions out of its output. */
class PackageDescriptionTest {
    @Test
    void everyPackageSaysWhatIsInIt() throws IOException {
        assertEquals(List.of(), silent(Path.of("src/main/java")));
    }

    @Test
    void findsOneThatDoesNot() throws IOException {
        Path planted = Path.of("src/test/java/org/waymark/architecture/planted/cycle");
        assertEquals(2, silent(planted).size());
    }

    private static List<Path> silent(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
        }
    }
}
