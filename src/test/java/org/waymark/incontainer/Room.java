package org.waymark.incontainer;

import java.util.List;
import java.util.UUID;
import org.waymark.roster.Students;

/**
 * A class in a school of a district of its own, with its teacher and its students.
 *
 * @param email the teacher's
 * @param path the class's address
 */
public record Room(
        UUID district, UUID school, UUID teacher, String email, UUID id, String code, List<Students.Student> students) {
    public static final String PASSWORD = "correct horse battery";

    public String path() {
        return "/classes/" + id;
    }

    public Students.Student first() {
        return students.get(0);
    }

    /** The first student's way in. */
    public String door() {
        return "/join/" + code + "/" + first().animal();
    }

    /** The teacher, signed in. */
    public Visit teach() {
        return signedIn(email);
    }

    /** Somebody of the staff, signed in. */
    public static Visit signedIn(String email) {
        Visit visit = new Visit();
        visit.get("/sign-in");
        visit.post("/sign-in", "email", email, "password", PASSWORD);
        return visit;
    }

    /** The first student, signed in: for a class that is open. */
    public Visit learn() {
        return learn(first());
    }

    /** A student, signed in on a device of their own: for a class that is open. */
    public Visit learn(Students.Student student) {
        Visit visit = new Visit();
        visit.get("/");
        visit.post(
                "/join/" + code + "/" + student.animal(),
                "first",
                "sun",
                "second",
                "ball",
                "third",
                "egg",
                "pin",
                "0042");
        return visit;
    }
}
