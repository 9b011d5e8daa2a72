package org.waymark.roster;

import java.util.stream.Stream;

/** An adult for the help page: name, work, and where and when to find them. */
public record AdultForm(String name, String work, String place) {
    boolean complete() {
        return Stream.of(name, work, place).allMatch(text -> text != null && !text.isBlank())
                && name.length() <= 80
                && work.length() <= 80
                && place.length() <= 120;
    }
}
