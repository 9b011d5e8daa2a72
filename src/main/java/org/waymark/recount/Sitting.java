package org.waymark.recount;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A finished session with everything that is stored of it. */
record Sitting(
        UUID id,
        UUID student,
        String part,
        Instant begun,
        Instant submitted,
        boolean late,
        int lateAnswers,
        List<Given> responses,
        Marked.History marks) {
    Sitting(UUID id, UUID student, String part, Instant begun, Instant submitted, boolean late, int lateAnswers) {
        this(id, student, part, begun, submitted, late, lateAnswers, new ArrayList<>(), new Marked.History());
    }

    /** Each item's newest response that counts: what scores and tallies are made of. */
    Map<String, Given> counting() {
        Map<String, Given> newest = new LinkedHashMap<>();
        responses.stream().filter(Given::counts).forEach(one -> newest.put(one.item(), one));
        return newest;
    }

    boolean isQuiz() {
        return part.equals("quiz");
    }
}
