package org.waymark.journey;

import java.util.Iterator;
import java.util.stream.IntStream;

/** A class whose students take a quiz one after the other, each in a test of their own. */
record Sitters(Journey journey, Iterator<Card> cards, String quiz) {
    private static final int SEATS = 9;

    static Sitters of(Journey journey, String title) {
        String[] names = IntStream.rangeClosed(1, SEATS)
                .mapToObj(i -> "Sam " + i + ", " + title)
                .toArray(String[]::new);
        Classroom room = Classroom.open(journey.browser(1280), title, names);
        room.assign("68-ON1");
        String progress =
                room.teacher().find("main .lessons a[href$='/progress']").getDomAttribute("href");
        return new Sitters(journey, room.cards().iterator(), progress.replace("/progress", "/quiz"));
    }

    Sitter next() {
        return new Sitter(journey, cards.next(), quiz);
    }
}
