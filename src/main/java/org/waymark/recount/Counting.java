package org.waymark.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which responses count: all but those given when feedback on the item may have been seen. */
final class Counting implements Check {
    @Override
    public void of(Work work, Findings findings) {
        work.all().forEach(sitting -> {
            findings.looked("responses", sitting.responses().size());
            long wrong = wrong(work.atOnce(sitting.part()), sitting.responses());
            if (wrong > 0) {
                findings.differs("counting", sitting.id(), wrong + " responses are wrongly said to count, or not to");
            }
        });
    }

    /** Responses come in the order of their sequences. */
    private static long wrong(boolean atOnce, List<Given> responses) {
        Map<String, List<Given>> before = new HashMap<>();
        long wrong = 0;
        for (Given one : responses) {
            List<Given> earlier = before.computeIfAbsent(one.item(), item -> new ArrayList<>());
            boolean seen = atOnce
                    && earlier.stream()
                            .anyMatch(other ->
                                    other.value() != null && !other.received().isAfter(one.given()));
            wrong += one.counts() == seen ? 1 : 0;
            earlier.add(one);
        }
        return wrong;
    }
}
