package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.item.Score;

class SuggestedTest {
    private static final UUID ANA = new UUID(0, 1);
    private static final UUID BEN = new UUID(0, 2);
    private static final UUID CY = new UUID(0, 3);

    @Test
    void eachIsWithTheObjectiveThatWentLeastWell() {
        Map<UUID, Map<String, Score>> students = new LinkedHashMap<>();
        students.put(ANA, Map.of("tell", new Score(1, 3), "name", new Score(1, 2)));
        students.put(BEN, Map.of("tell", new Score(1, 2), "name", new Score(0, 2)));
        students.put(CY, Map.of("tell", new Score(2, 3), "name", new Score(2, 2)));
        assertEquals(
                Map.of("tell", List.of(ANA), "name", List.of(BEN)), Suggested.of(List.of("name", "tell"), students));
    }

    @Test
    void whoHasNotAnsweredIsInNone() {
        assertEquals(Map.of(), Suggested.of(List.of("tell"), Map.of(ANA, Map.of(), BEN, Map.of("tell", Score.NONE))));
    }

    @Test
    void fourGroupsAreTheMostAndWhatMoreNeedComesFirst() {
        List<String> objectives = List.of("a", "b", "c", "d", "e");
        Map<UUID, Map<String, Score>> students = new LinkedHashMap<>();
        for (int i = 0; i < 9; i++) {
            students.put(new UUID(1, i), Map.of(objectives.get(i % 4 + 1), new Score(0, 1)));
        }
        students.put(ANA, Map.of("a", new Score(0, 1)));
        Map<String, List<UUID>> groups = Suggested.of(objectives, students);
        assertEquals(List.of("b", "c", "d", "e"), List.copyOf(groups.keySet()));
        assertTrue(groups.values().stream().noneMatch(members -> members.contains(ANA)), "only one needs it");
    }

    @Test
    void nobodyIsInTwoGroupsAndNobodyWhoNeedsNothingIsInOne() {
        Random chance = new Random(3);
        List<String> objectives = List.of("a", "b", "c", "d", "e", "f");
        for (int time = 0; time < 200; time++) {
            Map<UUID, Map<String, Score>> students = new LinkedHashMap<>();
            IntStream.range(0, 30).forEach(i -> students.put(new UUID(2, i), scores(chance, objectives)));
            Map<String, List<UUID>> groups = Suggested.of(objectives, students);
            assertTrue(groups.size() <= Suggested.MOST);
            List<UUID> all = groups.values().stream().flatMap(List::stream).toList();
            assertEquals(all.size(), all.stream().distinct().count());
            groups.forEach((objective, members) ->
                    members.forEach(member -> assertTrue(Suggested.isNeeded(students.get(member), objective))));
        }
    }

    private static Map<String, Score> scores(Random chance, List<String> objectives) {
        Map<String, Score> scores = new HashMap<>();
        for (String objective : objectives) {
            int answered = chance.nextInt(4);
            scores.put(objective, new Score(chance.nextInt(answered + 1), answered));
        }
        return scores;
    }
}
