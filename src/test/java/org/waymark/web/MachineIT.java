package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Visit;

/** What the people who run a school look at. It measures the machine, and never who visits which page. */
class MachineIT extends InSchool {
    private final Visit visit = new Visit();

    @Test
    void saysThatItIsWellAndThatItsDatabaseAnswers() {
        HttpResponse<String> health = visit.with("Accept", "application/json").get("/health");
        assertEquals(200, health.statusCode());
        assertTrue(health.body().contains("\"database\""), health.body());
        assertFalse(health.body().contains("DOWN"), health.body());
    }

    @Test
    void measuresTheMachineAndCountsNoVisits() {
        visit.get("/");
        String metrics = visit.with("Accept", "text/plain").get("/metrics").body();
        assertTrue(metrics.contains("memory_usedHeap_bytes"));
        assertFalse(metrics.contains("REST_request"), "visits to pages are counted");
        assertFalse(metrics.contains("servlet_request"), "visits to pages are counted");
    }

    @Test
    void describesItsAddresses() {
        assertTrue(
                visit.with("Accept", "application/json").get("/openapi").body().contains("/sign-in"));
    }
}
