package org.waymark.identity;

import org.waymark.incontainer.Room;
import org.waymark.incontainer.Visit;

/**
 * Somebody at a browser.
 *
 * @param role null for nobody
 * @param room where they teach or learn; for an officer, any of their district
 */
record Person(String name, Role role, Room room, Visit visit) {
    static Person nobody() {
        return new Person("nobody", null, null, new Visit());
    }

    static Person teacher(String name, Room room) {
        return new Person(name, Role.TEACHER, room, room.teach());
    }

    static Person student(String name, Room room) {
        return new Person(name, Role.STUDENT, room, room.learn());
    }

    static Person officer(String name, Room room, String email) {
        return new Person(name, Role.OFFICER, room, Room.signedIn(email));
    }

    boolean isNobody() {
        return role == null;
    }

    boolean is(Role one) {
        return role == one;
    }

    @Override
    public String toString() {
        return name;
    }
}
