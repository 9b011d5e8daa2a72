package org.waymark.recount;

import java.util.List;
import java.util.Map;

/**
 * What came of a recount.
 *
 * @param looked how many things of each kind were counted again
 * @param skipped how many could not be: their responses were deleted on purpose, or two things happened in one moment
 * @param found how many differences there are
 * @param differences the first of them
 */
public record Recounted(Map<String, Long> looked, Map<String, Long> skipped, long found, List<Difference> differences) {
    public boolean isClean() {
        return found == 0;
    }
}
