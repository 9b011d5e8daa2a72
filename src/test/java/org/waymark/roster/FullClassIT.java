package org.waymark.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;

/** A class holds forty; a list that is too long is kept in its field, and how many still fit is said. */
class FullClassIT extends InSchool {
    @Inject
    Rooms rooms;

    @ParameterizedTest
    @CsvSource({"en, There is room for 38 more students in this class.", "es, 38"})
    void aListThatIsTooLongIsSaidAndKept(String language, String words) {
        Room room = rooms.make(4);
        String names = IntStream.range(0, 41).mapToObj("Child %02d"::formatted).collect(Collectors.joining("\n"));
        HttpResponse<String> answer =
                room.teach().with("Accept-Language", language).post(room.path() + "/students", "names", names);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains(words), answer.body());
        assertTrue(answer.body().contains("Child 40"), "what was typed is lost");
    }
}
