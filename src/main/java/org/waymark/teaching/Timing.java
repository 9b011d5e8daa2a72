package org.waymark.teaching;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.Script;

/**
 * The time plan of a lesson and how far along it is: for the teacher alone.
 *
 * @param minutes of the whole lesson
 * @param gone seconds since it began; 0 before
 * @param here seconds in this part
 */
public record Timing(List<Block> blocks, int minutes, long gone, long here) {
    /**
     * One part.
     *
     * @param from the minute at which it is planned to begin
     * @param first the number of its first step
     */
    public record Block(String name, int minutes, int from, int first, boolean now) {}

    static Timing of(Script script, Steps steps, String block, LiveLesson live, Instant now) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (Map.Entry<String, Integer> one : script.timings().entrySet()) {
            String name = one.getKey();
            blocks.add(new Block(name, one.getValue(), from, steps.first(name), name.equals(block)));
            from += one.getValue();
        }
        return new Timing(
                blocks,
                from,
                live == null ? 0 : since(live.startedAt(), now),
                live == null ? 0 : since(live.blockAt(), now));
    }

    private static long since(Instant then, Instant now) {
        return Math.max(0, Duration.between(then, now).toSeconds());
    }

    /** Minutes of the part that is being taught. */
    public int planned() {
        return blocks.stream()
                .filter(Block::now)
                .mapToInt(Block::minutes)
                .findFirst()
                .orElse(0);
    }
}
