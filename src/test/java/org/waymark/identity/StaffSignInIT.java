package org.waymark.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;
import org.waymark.platform.Token;

/** Grown-ups sign in with e-mail and password. */
class StaffSignInIT extends InSchool {
    @Inject
    Rooms rooms;

    @Inject
    SchoolClock clock;

    private final Visit visit = new Visit();
    private Room room;

    @BeforeEach
    void atTheSignInPage() {
        room = rooms.make(4);
        visit.get("/sign-in");
    }

    private HttpResponse<String> tryWith(String email, String password) {
        return visit.post("/sign-in", "email", email, "password", password);
    }

    @Test
    void theRightPasswordLeadsHome() {
        HttpResponse<String> answer = tryWith(room.email().toUpperCase(java.util.Locale.ROOT), Room.PASSWORD);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/home"));
        assertEquals(200, visit.get("/classes").statusCode());
    }

    @Test
    void aWrongPasswordAndAnUnknownPersonLookTheSame() {
        HttpResponse<String> wrong = tryWith(room.email(), "not the password");
        HttpResponse<String> unknown = tryWith("nobody@example.org", "not the password");
        assertEquals(422, wrong.statusCode());
        assertEquals(422, unknown.statusCode());
        assertEquals(wrong.body().replace(room.email(), ""), unknown.body().replace("nobody@example.org", ""));
    }

    @Test
    void tooManyTriesSlowEvenTheRightPassword() {
        for (int i = 0; i < 8; i++) {
            assertEquals(422, tryWith(room.email(), "wrong password " + i).statusCode());
        }
        assertEquals(429, tryWith(room.email(), Room.PASSWORD).statusCode());
        clock.pass(Duration.ofMinutes(2));
        assertEquals(303, tryWith(room.email(), Room.PASSWORD).statusCode());
    }

    @Test
    void theSessionIsOutOfReachOfScriptsAndOtherSites() {
        HttpResponse<String> answer = tryWith(room.email(), Room.PASSWORD);
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("waymark="))
                .findFirst()
                .orElseThrow();
        assertTrue(cookie.contains("HttpOnly"));
        assertTrue(cookie.contains("SameSite=Lax"));
        assertFalse(cookie.matches("(?i).*(expires|max-age|domain).*"), cookie);
    }

    @Test
    void overHttpsTheSessionBelongsToThisHostAlone() {
        NewCookie cookie = SessionCookie.of(Token.random(), true);
        assertEquals("__Host-waymark", cookie.getName());
        assertTrue(cookie.isSecure());
        assertEquals("/", cookie.getPath());
    }

    @Test
    void signingOutEndsTheSessionEverywhereItWasCopiedTo() {
        tryWith(room.email(), Room.PASSWORD);
        Visit copy = new Visit().with("Cookie", "waymark=" + visit.cookie("waymark"));
        assertEquals(200, copy.get("/classes").statusCode());
        visit.post("/sign-out");
        assertEquals(303, copy.get("/classes").statusCode());
    }

    @Test
    void anHourOfNothingEndsIt() {
        tryWith(room.email(), Room.PASSWORD);
        clock.pass(Duration.ofMinutes(59));
        assertEquals(200, visit.get("/classes").statusCode());
        clock.pass(Duration.ofMinutes(59));
        assertEquals(200, visit.get("/classes").statusCode());
        clock.pass(Duration.ofMinutes(61));
        assertEquals(303, visit.get("/classes").statusCode());
    }

    @Test
    void twelveHoursEndItInAnyCase() {
        tryWith(room.email(), Room.PASSWORD);
        for (int i = 0; i < 14; i++) {
            clock.pass(Duration.ofMinutes(50));
            assertEquals(200, visit.get("/classes").statusCode());
        }
        clock.pass(Duration.ofMinutes(50));
        assertEquals(303, visit.get("/classes").statusCode());
    }

    @Test
    void aProgramIsToldThatNobodyIsSignedIn() {
        assertEquals(
                401, visit.with("Accept", "application/json").get("/classes").statusCode());
    }

    @Test
    void whatIsForOthersIsNotThere() {
        tryWith(room.email(), Room.PASSWORD);
        assertEquals(404, visit.get("/staff").statusCode());
        assertEquals(404, visit.get("/schools").statusCode());
    }
}
