package org.waymark.launch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.waymark.platform.Token;

/** While nobody has a password yet, and no demo is wanted, the first district officer comes in by a one-time link. */
final class FirstLink {
    private FirstLink() {}

    static Optional<Token> wanted(Database database, boolean demo) {
        return demo || somebodyCanSignIn(database) ? Optional.empty() : Optional.of(Token.random());
    }

    private static boolean somebodyCanSignIn(Database database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select exists (select from directory where kind = 'email')")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException e) {
            throw new Refusal("The database was lost during the start. Start again.", e);
        }
    }
}
