package org.waymark.launch;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** The real database for a run of in-container tests: new, migrated as the start does it, stopped at the end. */
public final class DatabaseOfTheRun implements LauncherSessionListener {
    private static Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String folder = System.getProperty("it.data");
        if (folder != null) { // plain tests and journeys need none from here
            int port = Integer.parseInt(System.getenv("WAYMARK_DB_PORT"));
            database = EmbeddedDatabase.start(FreshFolder.at(folder), port);
            Migration.run(database, System.getenv("WAYMARK_DB_PASSWORD"));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }

    /** The database under its administrator's role, which the application never has. */
    static Database database() {
        return database;
    }
}
