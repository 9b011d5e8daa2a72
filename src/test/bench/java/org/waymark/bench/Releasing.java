package org.waymark.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Visit;

/** An officer presses the button, and the server makes the release; meanwhile memory is looked at. */
final class Releasing {
    private static final long BETWEEN_LOOKS = 250_000_000;
    private static final String DONE = """
            select c.completed_at from release r join release_complete c on c.district_id = r.district_id and c.release_id = r.id
            where r.district_id = ? order by r.number desc limit 1""";

    private static final String FAILED = """
            select f.part from release r join release_failure f on f.district_id = r.district_id and f.release_id = r.id
            where r.district_id = ? order by r.number desc limit 1""";

    /** From the end of one part to the end of the next. */
    private static final String PARTS = """
            select p.name, extract(epoch from p.done_at - coalesce(lag(p.done_at) over (order by p.done_at), r.begun_at))::float8
            from release r join release_part p on p.district_id = r.district_id and p.release_id = r.id
            where r.district_id = ? and r.number = (select max(number) from release where district_id = r.district_id)
            order by p.done_at""";

    private static final String MEASURES = """
            select sum(m.gate_ms) / 1000.0, count(m.reason), sum(m.hidden_primary), sum(m.hidden_secondary), sum(m.shown), sum(m.carried)
            from release r join release_measure m on m.district_id = r.district_id and m.release_id = r.id
            where r.district_id = ? and r.number = (select max(number) from release where district_id = r.district_id)""";

    private final BenchSchool school;
    private final Connection database;
    private final UUID district;
    private final Visit officer;

    Releasing(BenchSchool school, Connection database, UUID district, String token) {
        this.school = school;
        this.database = database;
        this.district = district;
        this.officer = new Visit(school.address()).with("Cookie", "waymark=" + token);
    }

    /**
     * What a release took.
     *
     * @param heap most of the server's heap that was used at a look, garbage included, in MB
     * @param memory most of the memory that PostgreSQL's processes had at a look, in MB
     * @param gate seconds of it that the attack took
     */
    record Made(
            double seconds,
            double heap,
            double memory,
            double gate,
            int withheld,
            double hidden,
            Map<String, Double> parts) {
        void tell(Figures figures, String name) {
            figures.add(name + ".seconds", seconds, "s");
            figures.add(name + ".gate.seconds", gate, "s");
            figures.add(name + ".heap", heap, "MB");
            figures.add(name + ".memory", memory, "MB");
            figures.add(name + ".withheld", withheld, "measures");
            figures.add(name + ".hidden.share", hidden, "of counts above zero");
            parts.forEach((part, took) -> figures.add(name + ".part." + part, took, "s"));
        }
    }

    Made make() throws IOException, SQLException {
        String last = text(DONE);
        JsonObject page = Data.get(officer, "/district/releases");
        long begun = System.nanoTime();
        HttpResponse<String> pressed = officer.post("/district/releases", "week", page.getString("week"));
        if (pressed.statusCode() != 303) {
            throw new IllegalStateException("the button answered " + pressed.statusCode() + ": " + pressed.body());
        }
        double heap = 0;
        double memory = 0;
        while (last.equals(text(DONE))) {
            heap = Math.max(heap, Heap.now(school.address()));
            memory = Math.max(memory, Resident.of(school.postgres()));
            refuse(text(FAILED));
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        return made((System.nanoTime() - begun) / 1e9, heap / 1e6, memory / 1e6);
    }

    private static void refuse(String part) {
        if (!part.isEmpty()) {
            throw new IllegalStateException("the part " + part + " failed");
        }
    }

    private Made made(double seconds, double heap, double memory) throws SQLException {
        try (PreparedStatement statement = of(MEASURES);
                ResultSet row = statement.executeQuery()) {
            row.next();
            double hidden = row.getDouble(3) + row.getDouble(4);
            double counts = hidden + row.getDouble(5) + row.getDouble(6);
            return new Made(
                    seconds, heap, memory, row.getDouble(1), row.getInt(2), counts == 0 ? 0 : hidden / counts, parts());
        }
    }

    private Map<String, Double> parts() throws SQLException {
        Map<String, Double> parts = new LinkedHashMap<>();
        try (PreparedStatement statement = of(PARTS);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                parts.put(row.getString(1), row.getDouble(2));
            }
        }
        return parts;
    }

    private String text(String select) throws SQLException {
        try (PreparedStatement statement = of(select);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private PreparedStatement of(String select) throws SQLException {
        PreparedStatement statement = database.prepareStatement(select);
        statement.setObject(1, district);
        return statement;
    }
}
