package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Visit;

/** Nothing changes unless the request comes from our own pages. */
class OriginIT extends InSchool {
    private final Visit visit = new Visit();

    @BeforeEach
    void asADeviceOfItsOwn() {
        visit.get("/");
    }

    private int join() {
        return visit.post("/join", "code", "ZZZZZZ").statusCode();
    }

    @Test
    void ourOwnPagesMay() {
        assertEquals(422, join());
    }

    @Test
    void anotherSiteMayNot() {
        visit.with("Sec-Fetch-Site", "cross-site").with("Origin", "https://evil.example");
        assertEquals(403, join());
    }

    @Test
    void aNeighbourOfTheSameSiteMayNot() {
        visit.with("Sec-Fetch-Site", "same-site");
        assertEquals(403, join());
    }

    @Test
    void whereTheBrowserSaysNothingElseTheOriginDecides() {
        visit.with("Sec-Fetch-Site", null);
        assertEquals(422, join());
        visit.with("Origin", "https://evil.example");
        assertEquals(403, join());
        visit.with("Origin", "null");
        assertEquals(403, join());
    }

    @Test
    void whoSaysNothingAtAllMayNot() {
        visit.with("Sec-Fetch-Site", null).with("Origin", null);
        assertEquals(403, join());
    }

    @Test
    void readingIsForEveryone() {
        visit.with("Sec-Fetch-Site", "cross-site").with("Origin", "https://evil.example");
        assertEquals(200, visit.get("/").statusCode());
    }
}
