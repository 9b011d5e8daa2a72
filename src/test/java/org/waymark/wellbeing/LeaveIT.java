package org.waymark.wellbeing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.Visit;
import org.waymark.platform.Settings;

/** "Leave this page" goes away at once and leaves nothing behind to come back to. */
class LeaveIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    Settings settings;

    @Test
    void itGoesAwayAndTakesWhatTheBrowserKept() {
        HttpResponse<String> answer = new Visit().get("/leave");
        assertEquals(303, answer.statusCode());
        assertEquals(settings.exitAddress(), header(answer, "Location"));
        assertEquals("\"cache\"", header(answer, "Clear-Site-Data"));
        assertTrue(header(answer, "Cache-Control").startsWith("no-store"));
        assertEquals("no-referrer", header(answer, "Referrer-Policy"));
        assertEquals("", answer.body());
    }

    @Test
    void theSessionIsOverWhereverItsCookieWasCopied() {
        Room room = rooms.make(4);
        room.open();
        Visit child = room.learn();
        Visit copy = new Visit().with("Cookie", "waymark=" + child.cookie("waymark"));
        assertEquals(200, copy.get("/today").statusCode());
        HttpResponse<String> answer = child.get("/leave");
        assertEquals(303, answer.statusCode());
        assertNull(child.cookie("waymark"));
        assertTrue(header(copy.get("/today"), "Location").endsWith("/?ended=yes"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
