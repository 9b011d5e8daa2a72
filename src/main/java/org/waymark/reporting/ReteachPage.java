package org.waymark.reporting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Text;
import org.waymark.reporting.psychometrics.Footing;
import org.waymark.web.Table;

/**
 * What a class should look at again: of one lesson the few items that went worst, each with the idea behind it and how to
 * teach it again.
 *
 * @param chosen the lesson that is shown; null where nothing was assigned yet
 * @param lessons all that could be shown, the newest first
 * @param counted of how many students the counts are, and {@code paper} of them on paper; 0 while there are too few to show
 * @param enough whether some item has enough answers to say how it went
 * @param step by how many finished quizzes two published counts differ at least
 */
public record ReteachPage(
        UUID schoolClass,
        String classTitle,
        Lesson chosen,
        List<Lesson> lessons,
        int counted,
        int paper,
        Instant asOf,
        ZoneId zone,
        int step,
        boolean enough,
        List<ItemsPage.Item> items)
        implements Table {
    /** How many items are shown: a teacher has five minutes. */
    static final int MOST = 3;

    /** A lesson of the class, with how many students' answers are counted. */
    public record Lesson(UUID assignment, Text title, Instant opens, int counted) {}

    /** The fewest answers from which it can be said how an item went. */
    public int floor() {
        return Footing.COUNTS;
    }

    /** The items that went worst, the worst first, of those that can be said and were missed by somebody. */
    static List<ItemsPage.Item> worst(List<ItemsPage.Item> items) {
        return items.stream()
                .filter(item -> canBeSaid(item) && item.correct() < item.answered())
                .sorted(Comparator.comparingDouble(item -> (double) item.correct() / item.answered()))
                .limit(MOST)
                .toList();
    }

    static boolean canBeSaid(ItemsPage.Item item) {
        return !item.leftOut() && Footing.of(item.answered(), Footing.COUNTS) != Footing.TOO_FEW;
    }

    @Override
    public List<String> columns() {
        return ItemsPage.COLUMNS;
    }

    @Override
    public List<List<Object>> rows() {
        return ItemsPage.rows(items);
    }
}
