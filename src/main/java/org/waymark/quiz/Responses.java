package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.curriculum.item.Response;
import org.waymark.platform.Sql;

/** Responses are added and never changed. The last one given before any feedback on its item is the one that counts. */
@ApplicationScoped
class Responses {
    private final Sql sql;

    @Inject
    Responses(Sql sql) {
        this.sql = sql;
    }

    Responses() { // for the container's proxy
        this(null);
    }

    /** A stored response. */
    record Stored(String item, int sequence, Response response) {
        static Stored of(ResultSet row) throws SQLException {
            return new Stored(row.getString(1), row.getInt(2), Response.of(row.getString(3)));
        }

        /** As the table holds it: null when declined. */
        String value() {
            return response instanceof Response.Given given ? given.written() : null;
        }
    }

    /** The response that this very event made before. */
    Optional<Stored> byEvent(UUID session, UUID event) {
        return sql.find(
                "select item_id, sequence, value from response where session_id = ? and event_id = ?",
                Stored::of,
                session,
                event);
    }

    /** Each item's newest response. */
    Map<String, Stored> newest(UUID session) {
        Map<String, Stored> newest = new LinkedHashMap<>();
        sql.list(
                        "select distinct on (item_id) item_id, sequence, value from response where session_id = ?"
                                + " order by item_id, sequence desc",
                        Stored::of,
                        session)
                .forEach(stored -> newest.put(stored.item(), stored));
        return newest;
    }

    /** An item's newest response, if it came after this moment. */
    Optional<Stored> since(UUID session, String item, Instant moment) {
        return sql.find(
                "select item_id, sequence, value from response where session_id = ? and item_id = ? and received_at > ?"
                        + " order by sequence desc limit 1",
                Stored::of,
                session,
                item,
                moment);
    }

    /** Each item's response that counts. */
    List<Stored> counting(UUID session) {
        return sql.list(
                "select distinct on (item_id) item_id, sequence, value from response where session_id = ? and counts"
                        + " order by item_id, sequence desc",
                Stored::of,
                session);
    }

    /** The newest sequence of an item, or 0. */
    int newestSequence(UUID session, String item) {
        return sql.find(
                        "select coalesce(max(sequence), 0) from response where session_id = ? and item_id = ?",
                        row -> row.getInt(1),
                        session,
                        item)
                .orElse(0);
    }

    /**
     * Adds one. Where feedback comes at once, an answer that was at school before this one was given means that its
     * feedback may have been seen, so this one is practice.
     */
    void add(TestPart part, UUID session, Stored response, UUID event, Instant given, Instant now) {
        sql.run(
                "insert into response (district_id, session_id, item_id, sequence, event_id, value, counts, given_at,"
                        + " received_at) select ?, ?, ?, ?, ?, ?, not (? and exists (select from response"
                        + " where session_id = ? and item_id = ? and value is not null and received_at <= ?)), ?, ?",
                part.assignment().districtId(),
                session,
                response.item(),
                response.sequence(),
                event,
                response.value(),
                part.feedback().atOnce(),
                session,
                response.item(),
                given,
                given,
                now);
    }
}
