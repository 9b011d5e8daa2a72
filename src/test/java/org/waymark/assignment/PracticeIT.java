package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;

/** The ways on from a scene stand in an order of the student's own. */
class PracticeIT extends InSchool {
    private static final Pattern WAY = Pattern.compile("<summary>([^<]*)</summary>");

    @Inject
    Rooms rooms;

    @Inject
    Homework homework;

    private static List<String> ways(Visit visit, String path) {
        return WAY.matcher(visit.get(path).body())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void theOrderIsTheStudentsOwnAndStays() {
        Room room = rooms.make(7, 6);
        String path = "/assignments/" + homework.assign(room, Homework.ONLINE).id() + "/practice";
        List<List<String>> orders = room.students().stream()
                .map(student -> ways(room.learn(student), path))
                .toList();
        assertEquals(orders.get(0), ways(room.learn(), path));
        assertTrue(orders.get(0).size() > 3);
        assertTrue(orders.stream().distinct().count() > 1);
        assertEquals(
                1,
                orders.stream()
                        .map(List::stream)
                        .map(order -> order.sorted().toList())
                        .distinct()
                        .count());
    }
}
