package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A district's page looks at releases, at the names of schools and at rules, and at nothing else. */
class OnlyReleasesIT extends InDistrictsWeek {
    private static final Set<String> ALLOWED = Set.of(
            "release",
            "release_part",
            "release_complete",
            "release_failure",
            "release_measure",
            "release_cell",
            "release_share",
            "release_gain",
            "release_figure",
            "release_rule",
            "release_view",
            "org",
            "app_user");

    @Inject
    Looked looked;

    @Test
    void everyPageLooksAtReleasesAlone() {
        homework.finishFirst(12, north, northern);
        nextRelease();
        Set<String> tables = new TreeSet<>();
        for (Consumer<Looked> page : Looked.PAGES) {
            tables.addAll(looked.tables(north.district(), page));
        }
        assertTrue(tables.contains("release_cell") && tables.contains("release_figure"), tables.toString());
        tables.removeAll(ALLOWED);
        assertEquals(Set.of(), tables);
    }

    /** Otherwise the test above would be one that cannot fail. */
    @Test
    void whatElseIsLookedAtIsSeen() {
        assertTrue(looked.tables(north.district(), Looked::atResponses).contains("response"));
    }
}
