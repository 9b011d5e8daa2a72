package org.waymark.district;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Visit;

/** What an officer reads in the tables of a release. */
record Published(Visit officer, String query) {
    static Published to(String email) {
        return new Published(Room.signedIn(email), "");
    }

    /** An older release. */
    Published of(int release) {
        return new Published(officer, "&release=" + release);
    }

    /** Students reached, such as {@code 10-24}; nothing where it is not shown. */
    String students(String place, String strand) {
        return row("reach", place, strand).stream()
                .map(cells -> range(cells, 8))
                .findFirst()
                .orElse("no row");
    }

    /** Classes and lessons taught. */
    String taught(String place, String strand) {
        return row("reach", place, strand).stream()
                .map(cells -> cells[6] + " " + cells[7])
                .findFirst()
                .orElse("no row");
    }

    String enrolled(String place) {
        return row("reach", place, "all").get(0)[4];
    }

    String alternate(String place, String strand) {
        return row("readiness", place, strand).stream()
                .map(cells -> range(cells, 7))
                .findFirst()
                .orElse("no row");
    }

    /** By place and figure: of how many, and what. */
    String learned(String place, String figure) {
        return row("learning", place, figure).stream()
                .map(cells -> range(cells, 4) + ": " + range(cells, 6))
                .findFirst()
                .orElse("no row");
    }

    private List<String[]> row(String page, String place, String third) {
        return rows(page).stream()
                .filter(cells -> cells[2].equals(place) && cells[3].equals(third))
                .toList();
    }

    List<String[]> rows(String page) {
        return officer.get("/district/" + page + "?format=csv" + query)
                .body()
                .lines()
                .skip(1)
                .map(line -> line.replace("\"", "").split(",", -1))
                .toList();
    }

    String text(String page) {
        return rows(page).stream().map(cells -> String.join(",", cells)).collect(Collectors.joining("\n"));
    }

    private static String range(String[] cells, int at) {
        return cells[at].equals(cells[at + 1]) ? cells[at] : cells[at] + "-" + cells[at + 1];
    }
}
