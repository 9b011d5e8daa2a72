package org.waymark.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which sessions a student's own events are stored in; no word of the school's is taken for who a student is. */
final class Seats {
    private final Map<Seat, Set<UUID>> sessions;

    private record Seat(int student, UUID assignment) {}

    Seats(Map<UUID, History.Sent> sent, Stored stored) {
        sessions = stored.answers().stream()
                .filter(answer -> sent.containsKey(answer.event()))
                .collect(groupingBy(
                        answer -> new Seat(sent.get(answer.event()).student(), answer.assignment()),
                        mapping(Stored.Answer::session, toSet())));
    }

    /** The sessions of a student in an assignment: one, when all is well. */
    Set<UUID> sessions(int student, UUID assignment) {
        return sessions.getOrDefault(new Seat(student, assignment), Set.of());
    }

    /** A student in two sessions of one assignment, or a session that holds two students. */
    Stream<String> mixedUp() {
        Stream<String> several = sessions.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> "one student, several sessions: " + one);
        Stream<String> shared = sessions.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(session -> Map.entry(session, one.getKey())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())))
                .entrySet()
                .stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> "one session, several students: " + one);
        return Stream.concat(several, shared);
    }
}
