package org.waymark.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.waymark.recount.Recount;
import org.waymark.recount.Recounted;
import org.waymark.scale.Extent;
import org.waymark.scale.GeneratedDistrict;

/** Districts of several sizes with a school year of work: their releases, an officer's pages, and the tallies counted again. */
final class Districts {
    private static final int SEED = 7;
    private static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private final BenchSchool school;
    private final Figures figures;
    private final List<Double> costs = new ArrayList<>();

    Districts(BenchSchool school, Figures figures) {
        this.school = school;
        this.figures = figures;
    }

    void measure() throws IOException, SQLException {
        TreeSet<Integer> sizes = new TreeSet<>(List.of(Size.DISTRICT / 10, Size.DISTRICT));
        if (Size.DISTRICT_MOST > 0) {
            sizes.add(Size.DISTRICT_MOST);
        }
        for (int students : sizes) {
            try (Connection database = school.database()) {
                measure(database, students);
            }
        }
        figures.add("release.growth", Collections.max(costs) / costs.get(0), "x");
    }

    private void measure(Connection database, int students) throws IOException, SQLException {
        Extent extent = extent(students);
        long begun = System.nanoTime();
        try (GeneratedDistrict made = GeneratedDistrict.peopled(database, extent)) {
            made.work(0, extent.weeks() - 1);
            made.settle();
            figures.add("district.fill" + name(students), (System.nanoTime() - begun) / 1e9, "s");
            made.officer("officer-" + students);
            Releasing releasing = new Releasing(school, database, made.id(), "officer-" + students);
            first(releasing, students);
            new OfficerPages("officer-" + students, figures, name(students)).measure();
            made.work(extent.weeks() - 1, extent.weeks());
            made.settle();
            aWeekAgo(database, made.id());
            releasing.make().tell(figures, "release.next" + name(students));
        }
        recount(database, students);
    }

    /** So long a school year as there has been of this one, up to this Monday. */
    private static Extent extent(int students) {
        LocalDate monday = LocalDate.now(ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int year = monday.getMonthValue() > 7 ? monday.getYear() : monday.getYear() - 1;
        LocalDate first = LocalDate.of(year, 7, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        long weeks = Math.min(40, ChronoUnit.WEEKS.between(first, monday));
        return new Extent(students, SEED, monday.minusWeeks(weeks), monday);
    }

    private void first(Releasing releasing, int students) throws IOException, SQLException {
        Releasing.Made made = releasing.make();
        made.tell(figures, "release" + name(students));
        costs.add(made.seconds() / students);
        figures.add("release" + name(students) + ".each", 1e6 * made.seconds() / students, "us");
    }

    /** Then this week's can be made once more, with that one before it. */
    private static void aWeekAgo(Connection database, UUID district) throws SQLException {
        try (PreparedStatement statement =
                database.prepareStatement("update release set week = week - 7 where district_id = ?")) {
            statement.setObject(1, district);
            statement.executeUpdate();
        }
    }

    private void recount(Connection database, int students) throws SQLException {
        long begun = System.nanoTime();
        Recounted recounted = Recount.of(database, new Extent(students, SEED, null, null).district());
        figures.add("recount" + name(students), (System.nanoTime() - begun) / 1e9, "s");
        figures.add("recount" + name(students) + ".differences", recounted.found(), "differences");
        Figures.say("counted again: " + recounted.looked() + ", could not be: " + recounted.skipped());
    }

    private static String name(int students) {
        return students % 1000 == 0 ? "." + students / 1000 + "k" : "." + students;
    }
}
