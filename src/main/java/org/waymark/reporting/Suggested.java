package org.waymark.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.item.Score;

/** Groups for another look, each around one objective. A suggestion: the teacher knows the children. */
final class Suggested {
    /** More groups at once are hard to teach. */
    static final int MOST = 4;

    private Suggested() {}

    /**
     * By objective its students: those objectives that most students need, in the order of the lesson, and each student
     * with the one that went least well. Who needs none is in none.
     *
     * @param students by student the score of each objective; no score where nothing was answered
     */
    static Map<String, List<UUID>> of(List<String> objectives, Map<UUID, Map<String, Score>> students) {
        List<String> needed = objectives.stream()
                .sorted(Comparator.comparingLong(objective -> -needing(objective, students)))
                .limit(MOST)
                .toList();
        Map<String, List<UUID>> groups = new LinkedHashMap<>();
        students.forEach((student, scores) -> needed.stream()
                .filter(objective -> isNeeded(scores, objective))
                .min(Comparator.comparingDouble(objective -> share(scores.get(objective))))
                .ifPresent(objective -> groups.computeIfAbsent(objective, key -> new ArrayList<>())
                        .add(student)));
        Map<String, List<UUID>> ordered = new LinkedHashMap<>();
        objectives.stream().filter(groups::containsKey).forEach(one -> ordered.put(one, groups.get(one)));
        return ordered;
    }

    static boolean isNeeded(Map<String, Score> scores, String objective) {
        Score score = scores.getOrDefault(objective, Score.NONE);
        return score.answered() > 0 && !score.isMastered();
    }

    private static long needing(String objective, Map<UUID, Map<String, Score>> students) {
        return students.values().stream()
                .filter(scores -> isNeeded(scores, objective))
                .count();
    }

    private static double share(Score score) {
        return (double) score.correct() / score.answered();
    }
}
