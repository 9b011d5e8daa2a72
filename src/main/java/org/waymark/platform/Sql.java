package org.waymark.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * SQL for hot paths and reports, on the connection of the running transaction (the same one that JPA uses). Where none
 * runs, each statement is a transaction by itself, and PostgreSQL is asked once and not four times. Such a statement may
 * be sent twice, when the connection breaks, so it has to come to the same when it is.
 */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "jdbc/waymark")
    private DataSource source;

    /** A shareable connection would stay with the request, and its transaction would take a second one. */
    @Resource(lookup = "jdbc/statements", shareable = false)
    private DataSource statements;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /** One row of a result as a value. */
    public interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    private interface Use<T> {
        T of(Connection connection) throws SQLException;
    }

    /** All rows, in order. */
    public <T> List<T> list(String statement, Mapper<T> mapper, Object... values) {
        return use(connection -> {
            try (PreparedStatement prepared = prepare(connection, statement, values);
                    ResultSet rows = prepared.executeQuery()) {
                List<T> result = new ArrayList<>();
                while (rows.next()) {
                    result.add(mapper.map(rows));
                }
                return result;
            }
        });
    }

    /** The first row, if there is one. */
    public <T> Optional<T> find(String statement, Mapper<T> mapper, Object... values) {
        return list(statement, mapper, values).stream().findFirst();
    }

    /** Rows changed. */
    public int run(String statement, Object... values) {
        return use(connection -> {
            try (PreparedStatement prepared = prepare(connection, statement, values)) {
                return prepared.executeUpdate();
            }
        });
    }

    /** One statement for many rows, in one round trip where the driver can. */
    public void runAll(String statement, Collection<Object[]> rows) {
        use(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                for (Object[] row : rows) {
                    bind(prepared, row);
                    prepared.addBatch();
                }
                return prepared.executeBatch();
            }
        });
    }

    private <T> T use(Use<T> use) {
        try {
            return transactions.getTransactionKey() == null ? alone(use) : once(source, use);
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** Nobody looks whether a connection still stands before it is used; when one has broken, the pool drops them all. */
    private <T> T alone(Use<T> use) throws SQLException {
        try {
            return once(statements, use);
        } catch (SQLException e) {
            if (isConnected(e)) {
                throw e;
            }
            return once(statements, use);
        }
    }

    private static <T> T once(DataSource source, Use<T> use) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return use.of(connection);
        }
    }

    /** Connection exceptions and what a server says that goes down: classes 08 and 57 of SQL states. */
    private static boolean isConnected(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return !state.startsWith("08") && !state.startsWith("57P");
    }

    /** A column that holds an instant; null stays null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        java.time.OffsetDateTime time = row.getObject(column, java.time.OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... values)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        bind(prepared, values);
        return prepared;
    }

    private static void bind(PreparedStatement prepared, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[i];
            prepared.setObject(i + 1, value);
        }
    }
}
