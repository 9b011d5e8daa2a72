package org.waymark.recount;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads rows of one district, whoever asks: a superuser sees all of them, and an owner only those of the setting. */
record Rows(Connection connection, UUID district) {
    /** One row as a value. */
    interface Mapper<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** All rows of a statement whose first value is the district. */
    <T> List<T> list(String statement, Mapper<T> mapper, Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        each(statement, mapper, all::add, values);
        return all;
    }

    <T> void each(String statement, Mapper<T> mapper, Consumer<T> consumer, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setFetchSize(1000);
            prepared.setObject(1, district);
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 2, value(values[i]));
            }
            ResultSet row = prepared.executeQuery();
            while (row.next()) {
                consumer.accept(mapper.map(row));
            }
        }
    }

    private Object value(Object value) throws SQLException {
        return value instanceof Collection<?> ids ? connection.createArrayOf("uuid", ids.toArray()) : value;
    }

    static UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
