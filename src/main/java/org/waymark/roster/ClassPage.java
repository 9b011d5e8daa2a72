package org.waymark.roster;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * One class as its teacher runs it.
 *
 * @param openUntil when students can no longer come in; null while the class is closed
 * @param removed who was taken off the class not long ago and can be brought back
 * @param names what the teacher typed into the list of new students, kept when it had an error
 * @param error a message key, or null
 * @param errorValue what the message is about, or null
 */
public record ClassPage(
        UUID id,
        String title,
        int grade,
        String code,
        Instant openUntil,
        boolean homeUse,
        List<Students.Student> students,
        List<Students.Removed> removed,
        ZoneId zone,
        String names,
        String error,
        Object errorValue) {

    public boolean young() {
        return grade <= 5;
    }

    public long withoutCard() {
        return students.stream().filter(student -> !student.hasCard()).count();
    }
}
