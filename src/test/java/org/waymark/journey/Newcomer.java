package org.waymark.journey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openqa.selenium.json.Json;
import org.waymark.demo.Cast;
import org.waymark.incontainer.Visit;

/** A teacher on the first day, in a school of their own: its help page names two adults, and nothing else is done yet. */
final class Newcomer {
    private static final String PASSWORD = "correct horse battery";

    private Newcomer() {}

    /** Comes in with the link that the district's officer made. */
    static void comeIn(Browser browser) {
        browser.go(invited(browser.school()));
        browser.find("#password").sendKeys(PASSWORD);
        browser.find("main form button").click();
        browser.find("form[action='/sign-out']");
    }

    private static String invited(String address) {
        String who = UUID.randomUUID().toString();
        Visit officer = new Visit(address);
        officer.get("/sign-in");
        officer.post("/sign-in", "email", Cast.OFFICER.email(), "password", Cast.PASSWORD);
        officer.post("/schools", "name", "School of " + who);
        String school = school(officer, "School of " + who);
        for (String name : new String[] {"Ms. Ida Holm", "Mr. Sol Reyes"}) {
            officer.post("/schools/" + school + "/adults", "name", name, "work", "Counselor", "place", "Room 2");
        }
        String made = officer.post(
                        "/staff?format=json",
                        "name",
                        "Nell Newcomer",
                        "email",
                        who + "@maple.example",
                        "role",
                        "teacher",
                        "school",
                        school)
                .body();
        return (String) read(made).get("path");
    }

    private static String school(Visit officer, String name) {
        List<?> schools =
                (List<?>) read(officer.get("/schools?format=json").body()).get("schools");
        return schools.stream()
                .map(school -> (Map<?, ?>) school)
                .filter(school -> name.equals(school.get("name")))
                .map(school -> (String) school.get("id"))
                .findFirst()
                .orElseThrow();
    }

    /** By the driver's own reader: outside the server there is no other. */
    private static Map<String, Object> read(String json) {
        return new Json().toType(json, Json.MAP_TYPE);
    }
}
