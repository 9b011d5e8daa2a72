package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.waymark.curriculum.item.Response;
import org.waymark.platform.Ids;
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

    /** As {@code save_response} says it. */
    enum Became {
        ACCEPTED,
        OUTDATED,
        SUBMITTED,
        CLOSED,
        MIXED,
        ABSENT
    }

    /**
     * What became of a response, and more.
     *
     * @param stored what the item has now, where it was accepted or is outdated
     * @param regraded whether the assignment has a decision about a key
     */
    record Saved(Became became, Stored stored, boolean regraded) {
        static Saved of(String item, ResultSet row) throws SQLException {
            Became became = Became.valueOf(row.getString("became").toUpperCase(Locale.ROOT));
            Stored stored = new Stored(item, row.getInt("sequence"), Response.of(row.getString("value")));
            return new Saved(became, stored, row.getBoolean("regraded"));
        }
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

    /** How many of the responses that count were given after this moment. */
    int late(UUID session, Instant due) {
        return sql.find(
                        "select count(*) from (select distinct on (item_id) given_at from response"
                                + " where session_id = ? and counts order by item_id, sequence desc) counting"
                                + " where given_at > ?",
                        row -> row.getInt(1),
                        session,
                        due)
                .orElseThrow();
    }

    /** Adds one, unless something speaks against it. A sequence of 0 is the next one. It enters the district by itself. */
    Saved save(TestPart part, UUID student, Stored response, UUID event, Instant given, Instant now) {
        return sql.find(
                        "select * from save_response(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        row -> Saved.of(response.item(), row),
                        part.assignment().districtId(),
                        part.assignment().id(),
                        student,
                        part.part().code(),
                        Ids.next(),
                        response.item(),
                        event,
                        response.sequence(),
                        response.value(),
                        part.feedback().atOnce(),
                        given,
                        now)
                .orElseThrow();
    }
}
