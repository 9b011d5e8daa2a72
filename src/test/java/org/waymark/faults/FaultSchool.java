package org.waymark.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.waymark.launch.OutsideDatabase;
import org.waymark.launch.StartedSchool;
import org.waymark.recount.Recount;
import org.waymark.recount.Recounted;

/** The demo's school on a PostgreSQL of its own, both kept up by keepers. */
final class FaultSchool implements AutoCloseable {
    static final String ADDRESS = "http://127.0.0.1:9480";
    private static final int DB_PORT = 15392;

    private final OutsideDatabase database;
    private final Postgres postgres;
    private final Liberty liberty;
    private final Keeper databaseKeeper;
    private final Keeper serverKeeper;

    FaultSchool() {
        Path data = StartedSchool.freshFolder("target/faults/data");
        database = OutsideDatabase.make(data, DB_PORT);
        postgres = new Postgres(database);
        liberty = new Liberty(settings(data), new Line(ADDRESS, ""));
        databaseKeeper = Keeper.of(postgres);
        serverKeeper = serverKeeper();
    }

    private Map<String, String> settings(Path data) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("WAYMARK_PORT", "9480");
        settings.put("WAYMARK_DEMO", "true");
        settings.put("WAYMARK_DATA", data.toString());
        return settings;
    }

    /** A server that does not start must not leave a database behind. */
    private Keeper serverKeeper() {
        try {
            return Keeper.of(liberty);
        } catch (RuntimeException e) {
            databaseKeeper.close();
            throw e;
        }
    }

    /** Strikes what works, most of the time; one fault in five meets what still recovers from the last. */
    boolean strike(Fault fault, Random chance) {
        if (chance.nextInt(5) > 0) {
            awaitAnswer();
        }
        Pause.milliseconds(chance.nextInt(3000));
        return fault.strike(liberty, postgres, chance);
    }

    void awaitAnswer() {
        databaseKeeper.awaitAnswer();
        serverKeeper.awaitAnswer();
    }

    int refusedStarts() {
        return databaseKeeper.refused() + serverKeeper.refused();
    }

    List<String> switchedOff() throws SQLException {
        try (Connection connection = database.connect()) {
            return Durability.switchedOff(connection);
        }
    }

    Stored stored(Timetable timetable) throws SQLException {
        try (Connection connection = database.connect()) {
            return Stored.read(connection, timetable.assignments());
        }
    }

    /** Everything that classes were told, counted again. */
    List<Recounted> recounted() throws SQLException {
        try (Connection connection = database.connect()) {
            List<Recounted> all = new ArrayList<>();
            for (UUID district : Recount.districts(connection)) {
                all.add(Recount.of(connection, district));
            }
            return all;
        }
    }

    @Override
    public void close() {
        serverKeeper.close();
        databaseKeeper.close();
    }
}
