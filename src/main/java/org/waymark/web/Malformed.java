package org.waymark.web;

import jakarta.ws.rs.BadRequestException;

/** A request of which one part cannot be taken. The part is named and never repeated: it may hold somebody's answer. */
public class Malformed extends BadRequestException {
    private final String part;

    /** @param part has the words {@code problem.malformed.<part>} */
    public Malformed(String part) {
        super(part);
        this.part = part;
    }

    String part() {
        return part;
    }
}
