package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

    /** A stored response; {@code choice} is null when declined. */
    record Stored(String item, int sequence, String choice) {
        Response response() {
            return Response.of(choice);
        }
    }

    /** The response that this very event made before. */
    Optional<Stored> byEvent(UUID session, UUID event) {
        return sql.find(
                "select item_id, sequence, choice from response where session_id = ? and event_id = ?",
                row -> new Stored(row.getString(1), row.getInt(2), row.getString(3)),
                session,
                event);
    }

    /** Each item's newest response. */
    Map<String, Stored> newest(UUID session) {
        Map<String, Stored> newest = new LinkedHashMap<>();
        sql.list(
                        "select distinct on (item_id) item_id, sequence, choice from response where session_id = ?"
                                + " order by item_id, sequence desc",
                        row -> new Stored(row.getString(1), row.getInt(2), row.getString(3)),
                        session)
                .forEach(stored -> newest.put(stored.item(), stored));
        return newest;
    }

    /** An item's newest response, if it came after this moment. */
    Optional<Stored> since(UUID session, String item, Instant moment) {
        return sql.find(
                "select item_id, sequence, choice from response where session_id = ? and item_id = ? and received_at > ?"
                        + " order by sequence desc limit 1",
                row -> new Stored(row.getString(1), row.getInt(2), row.getString(3)),
                session,
                item,
                moment);
    }

    /** Each item's response that counts. */
    List<Stored> counting(UUID session) {
        return sql.list(
                "select distinct on (item_id) item_id, sequence, choice from response where session_id = ? and counts"
                        + " order by item_id, sequence desc",
                row -> new Stored(row.getString(1), row.getInt(2), row.getString(3)),
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

    /** Adds one. An option chosen before means that its feedback was seen, so this one is practice. */
    void add(UUID district, UUID session, Stored response, UUID event, Instant now) {
        sql.run(
                "insert into response (district_id, session_id, item_id, sequence, event_id, choice, counts, received_at)"
                        + " select ?, ?, ?, ?, ?, ?, not exists (select from response where session_id = ?"
                        + " and item_id = ? and choice is not null), ?",
                district,
                session,
                response.item(),
                response.sequence(),
                event,
                response.choice(),
                session,
                response.item(),
                now);
    }
}
