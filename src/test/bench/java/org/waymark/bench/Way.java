package org.waymark.bench;

import java.sql.SQLException;

/** One way to add responses. */
interface Way extends AutoCloseable {
    void add(int first, int count) throws SQLException;

    @Override
    void close() throws SQLException;
}
