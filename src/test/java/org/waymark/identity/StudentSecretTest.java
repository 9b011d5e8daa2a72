package org.waymark.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A child's secret fits the child. */
class StudentSecretTest {
    @Test
    void youngOnesGetOnePictureOfEachSet() {
        List<String> pictures = StudentSecret.random(true).pictures();
        assertEquals(3, pictures.size());
        for (int set = 0; set < 3; set++) {
            assertTrue(StudentSecret.PICTURES.get(set).contains(pictures.get(set)));
        }
    }

    @Test
    void olderOnesGetFourDigits() {
        StudentSecret secret = StudentSecret.random(false);
        assertTrue(secret.value().matches("[0-9]{4}"));
        assertEquals(List.of(), secret.pictures());
    }

    @Test
    void noPictureIsInTwoSets() {
        long different =
                StudentSecret.PICTURES.stream().flatMap(List::stream).distinct().count();
        assertEquals(27, different);
    }

    @Test
    void everyPictureIsDrawn() throws IOException {
        String drawn = Files.readString(Path.of("src/main/webapp/static/img/pictures.svg"));
        assertTrue(StudentSecret.PICTURES.stream()
                .flatMap(List::stream)
                .allMatch(name -> drawn.contains("id=\"" + name + "\"")));
    }
}
