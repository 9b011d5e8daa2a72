package org.waymark.platform;

import java.sql.SQLException;

/** The database did not do what was asked: it is away, or a rule of the schema was broken. */
public class DatabaseFailure extends RuntimeException {
    private static final String UNIQUE_VIOLATION = "23505";

    DatabaseFailure(SQLException cause) {
        super("SQL state " + cause.getSQLState(), cause);
    }

    /** A row with this key is already there: somebody else was first. */
    public boolean isDuplicate() {
        return UNIQUE_VIOLATION.equals(((SQLException) getCause()).getSQLState());
    }
}
