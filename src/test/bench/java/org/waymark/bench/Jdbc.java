package org.waymark.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Properties;
import java.util.UUID;

/** Responses added by plain JDBC, so many in a transaction. */
final class Jdbc implements Way {
    private static final String ADD =
            "insert into response (district_id, session_id, item_id, sequence, event_id, value, counts, given_at, received_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Filled filled;
    private final String item;
    private final int together;
    private final boolean batch;
    private final Connection connection;

    /** @param threshold after so many uses of a statement the server keeps its plan; 0 for never */
    Jdbc(Filled filled, String item, int threshold, int together, boolean batch) throws SQLException, IOException {
        this.filled = filled;
        this.item = item;
        this.together = together;
        this.batch = batch;
        Properties settings = new Properties();
        settings.setProperty("user", filled.database().role());
        settings.setProperty("password", BenchSchool.administratorPassword());
        settings.setProperty("prepareThreshold", String.valueOf(threshold));
        settings.setProperty("reWriteBatchedInserts", "true");
        connection = DriverManager.getConnection(filled.url(), settings);
        connection.setAutoCommit(false);
    }

    @Override
    public void add(int first, int count) throws SQLException {
        for (int i = first; i < first + count; i += together) {
            try (PreparedStatement enter = connection.prepareStatement("select set_config('app.district', ?, true)")) {
                enter.setString(1, Filled.DISTRICT.toString());
                enter.execute();
            }
            add(i);
            connection.commit();
        }
    }

    private void add(int first) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(ADD)) {
            for (int i = first; i < first + together; i++) {
                bind(prepared, i);
                if (batch) {
                    prepared.addBatch();
                } else {
                    prepared.executeUpdate();
                }
            }
            prepared.executeBatch();
        }
    }

    private void bind(PreparedStatement prepared, int number) throws SQLException {
        Object now = OffsetDateTime.now();
        Object[] values = {Filled.DISTRICT, filled.session(number), item, number, UUID.randomUUID(), "a", true, now, now
        };
        for (int i = 0; i < values.length; i++) {
            prepared.setObject(i + 1, values[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
