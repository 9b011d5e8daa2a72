package org.waymark.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Collects what a recount has looked at and found. Of very many differences it keeps the first, and counts all. */
final class Findings {
    private static final int KEPT = 1000;

    private final Map<String, Long> looked = new TreeMap<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final UUID district;
    private long found;

    Findings(UUID district) {
        this.district = district;
    }

    void looked(String what, long more) {
        looked.merge(what, more, Long::sum);
    }

    void skipped(String what) {
        skipped.merge(what, 1L, Long::sum);
    }

    void differs(String what, UUID subject, String says) {
        found++;
        if (differences.size() < KEPT) {
            differences.add(new Difference(what, district, subject, says));
        }
    }

    /** Differs unless both are the same. */
    void same(String what, UUID subject, String of, Object stored, Object counted) {
        if (!stored.equals(counted)) {
            differs(what, subject, of + " is " + stored + ", and the responses say " + counted);
        }
    }

    Recounted result() {
        return new Recounted(looked, skipped, found, differences);
    }
}
