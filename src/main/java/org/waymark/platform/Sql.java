package org.waymark.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
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

/** SQL for hot paths and reports, on the connection of the running transaction (the same one that JPA uses). */
@ApplicationScoped
public class Sql {
    @Resource(lookup = "jdbc/waymark")
    private DataSource source;

    /** One row of a result as a value. */
    public interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** All rows, in order. */
    public <T> List<T> list(String statement, Mapper<T> mapper, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement prepared = prepare(connection, statement, values);
                ResultSet rows = prepared.executeQuery()) {
            List<T> result = new ArrayList<>();
            while (rows.next()) {
                result.add(mapper.map(rows));
            }
            return result;
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> find(String statement, Mapper<T> mapper, Object... values) {
        return list(statement, mapper, values).stream().findFirst();
    }

    /** Rows changed. */
    public int run(String statement, Object... values) {
        try (Connection connection = source.getConnection();
                PreparedStatement prepared = prepare(connection, statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
    }

    /** One statement for many rows, in one round trip where the driver can. */
    public void runAll(String statement, Collection<Object[]> rows) {
        try (Connection connection = source.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (Object[] row : rows) {
                bind(prepared, row);
                prepared.addBatch();
            }
            prepared.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        }
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
