package org.waymark.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.incontainer.InSchool;

/** The embedded database is made for tests by its library; here it has to keep what it has acknowledged. */
class DurabilityIT extends InSchool {
    @Inject
    Sql sql;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void nothingThatKeepsDataIsSwitchedOff(String setting) {
        assertEquals("on", sql.find("show " + setting, row -> row.getString(1)).orElseThrow());
    }
}
