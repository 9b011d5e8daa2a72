package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.web.Messages;

/** There is an animal for everyone in a class, drawn and with a word. */
class AnimalTest {
    @Test
    void noAnimalIsThereTwice() {
        assertEquals(40, Set.copyOf(Animal.ALL).size());
    }

    @Test
    void thoseInTheClassAreTaken() {
        assertEquals(38, Animal.free(List.of("bear", "fox")).size());
        assertFalse(Animal.free(List.of("bear", "fox")).contains("fox"));
    }

    @Test
    void everyAnimalIsDrawn() throws IOException {
        String drawn = Files.readString(Path.of("src/main/webapp/static/img/animals.svg"));
        assertEquals(
                List.of(),
                Animal.ALL.stream()
                        .filter(name -> !drawn.contains("id=\"" + name + "\""))
                        .toList());
    }

    @Test
    void everyAnimalHasAWordOfItsOwn() {
        for (Locale language : List.of(Locale.ENGLISH, new Locale("es"))) {
            Messages words = new Messages(language);
            assertEquals(
                    40,
                    Animal.ALL.stream()
                            .map(animal -> words.text("animal." + animal))
                            .distinct()
                            .count());
        }
    }
}
