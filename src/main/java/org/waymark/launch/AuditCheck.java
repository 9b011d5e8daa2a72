package org.waymark.launch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.AuditAnchor;
import org.waymark.platform.AuditChain;

/** Looks over one district's audit trail, from its first seal to its last, in one look at the database. */
final class AuditCheck {
    /** An event may be sealed a little after a later one, when its transaction took long; not so long after. */
    private static final Duration LATE = Duration.ofHours(1);

    private static final int AT_ONCE = 2000;
    private static final String SEALS = """
            select s.position, s.event_id, s.sealed_at, s.hash, e.id, e.happened_at, e.actor_id, e.action, e.subject_id
            from audit_seal s left join audit_event e on e.district_id = s.district_id and e.id = s.event_id
            where s.district_id = ? order by s.position""";
    private static final String STRAY = """
            select e.id, e.happened_at from audit_event e
            where e.district_id = ?
              and not exists (select from audit_seal s where s.district_id = e.district_id and s.event_id = e.id)
              and not exists (select from audit_unsealed u where u.district_id = e.district_id and u.event_id = e.id)
            order by e.happened_at, e.id limit 1""";
    private static final String LOST = """
            select u.event_id from audit_unsealed u
            where u.district_id = ?
              and not exists (select from audit_event e where e.district_id = u.district_id and e.id = u.event_id)
            limit 1""";

    private final Connection connection;
    private final UUID district;
    private final List<AuditAnchor> anchors;
    private long position;
    private byte[] hash;
    private Instant sealed = Instant.MIN;
    private int met;

    private AuditCheck(Connection connection, UUID district, List<AuditAnchor> anchors) {
        this.connection = connection;
        this.district = district;
        this.anchors = anchors;
        this.hash = AuditChain.start(district);
    }

    /** What was found: the newest seal that holds, or the first place that is broken. */
    record Verdict(UUID district, long position, String hash, Instant sealed, String broken) {
        boolean isWhole() {
            return broken == null;
        }

        AuditAnchor anchor() {
            return new AuditAnchor(district, position, hash);
        }
    }

    /** @param anchors those of this district */
    static Verdict of(Connection connection, UUID district, List<AuditAnchor> anchors) throws SQLException {
        AuditCheck check = new AuditCheck(connection, district, anchors);
        String broken = check.broken();
        return new Verdict(district, check.position, HexFormat.of().formatHex(check.hash), check.sealed, broken);
    }

    private String broken() throws SQLException {
        String broken = walk();
        if (broken == null && met < anchors.size()) {
            return "the trail ends at place " + position
                    + ", and an anchor was given for a later one: its end was cut off";
        }
        if (broken == null) {
            broken = first(
                            STRAY,
                            row -> "event " + row.getString(1) + " of " + moment(row, 2)
                                    + " is neither sealed nor waiting: it was put in, or its seal was taken away")
                    .orElse(null);
        }
        return broken != null
                ? broken
                : first(LOST, row -> "event " + row.getString(1) + " was to be sealed and is gone")
                        .orElse(null);
    }

    private String walk() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SEALS)) {
            statement.setFetchSize(AT_ONCE);
            statement.setObject(1, district);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    String broken = broken(row);
                    if (broken != null) {
                        return broken;
                    }
                }
            }
        }
        return null;
    }

    private String broken(ResultSet row) throws SQLException {
        long place = row.getLong("position");
        if (place != position + 1) {
            return "place " + (position + 1) + ": the seal is gone";
        }
        if (row.getObject("id") == null) {
            return "place " + place + ": event " + row.getString("event_id") + " is gone";
        }
        AuditChain.Event event = event(row);
        Instant at = moment(row, 3);
        byte[] expected = AuditChain.next(hash, place, at, event);
        if (!Arrays.equals(expected, row.getBytes("hash"))) {
            return "place " + place + ": event " + event.id() + " is not what was sealed";
        }
        if (sealed != Instant.MIN && event.happened().isBefore(sealed.minus(LATE))) {
            return "place " + place + ": event " + event.id() + " says " + event.happened() + ", and everything up to "
                    + sealed + " had been sealed without it: it was put in later";
        }
        position = place;
        hash = expected;
        sealed = at;
        return unlikeAnchor();
    }

    private String unlikeAnchor() {
        for (AuditAnchor anchor : anchors) {
            if (anchor.position() == position) {
                met++;
                if (!anchor.hash().equals(HexFormat.of().formatHex(hash))) {
                    return "place " + position + ": not the seal of the anchor: the trail up to here was written anew";
                }
            }
        }
        return null;
    }

    private AuditChain.Event event(ResultSet row) throws SQLException {
        return new AuditChain.Event(
                district,
                row.getObject("id", UUID.class),
                moment(row, 6),
                row.getObject("actor_id", UUID.class),
                row.getString("action"),
                row.getObject("subject_id", UUID.class));
    }

    private interface Saying {
        String of(ResultSet row) throws SQLException;
    }

    private Optional<String> first(String select, Saying saying) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, district);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(saying.of(row)) : Optional.empty();
            }
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
