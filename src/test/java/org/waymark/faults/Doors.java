package org.waymark.faults;

import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.demo.Cast;
import org.waymark.incontainer.Visit;

/** How people of the demo come in, by its sign-in addresses. */
record Doors(String school) {
    private static final String CODE = "LKSDNT";
    private static final Pattern CLASS = Pattern.compile("href=\"/classes/([0-9a-f-]{36})\"[^>]*>[^<]*Advisory A");
    private static final Pattern ANIMAL = Pattern.compile("/join/" + CODE + "/([a-z-]+)\"");

    /** The teacher of the class, who has it in the list of classes. */
    Line teacher() {
        return new Line(school, in("/sign-in", "email", Cast.OKAFOR.email(), "password", Cast.PASSWORD));
    }

    /** The class that all students are in. */
    UUID schoolClass(Line teacher) {
        String page = new Visit(school)
                .with("Cookie", "waymark=" + teacher.cookie())
                .get("/classes")
                .body();
        Matcher found = CLASS.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no such class in " + page);
        }
        return UUID.fromString(found.group(1));
    }

    /** So many students of the class, each signed in. */
    List<Line> students(int number) {
        String page = new Visit(school).get("/join/" + CODE).body();
        List<Line> lines = ANIMAL.matcher(page)
                .results()
                .limit(number)
                .map(found -> new Line(school, in("/join/" + CODE + "/" + found.group(1), "pin", Cast.PIN)))
                .toList();
        if (lines.size() < number) {
            throw new IllegalStateException(
                    "the class has " + lines.size() + " students, and " + number + " are asked");
        }
        return lines;
    }

    private String in(String path, String... form) {
        Visit visit = new Visit(school);
        visit.post(path, form);
        String cookie = visit.cookie("waymark");
        if (cookie == null) {
            throw new IllegalStateException("nobody gets in at " + path);
        }
        return cookie;
    }
}
