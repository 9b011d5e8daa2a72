package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Reads what releases show. It looks at nothing else, and neither does a page of the district. */
@ApplicationScoped
class ReleaseTables {
    private static final String STANDS = """
            select s.id, s.week, s.id = m.release_id as own from release_measure m left join release s on s.id = m.stands
            where m.release_id = ? and m.measure = ?""";

    private static final String CELLS =
            "select grouping, place, kind, low, high from release_cell where release_id = ? and measure = ?";

    private static final String TREND = """
            select r.week, c.low, c.high
            from release r join release_complete d on d.release_id = r.id
            left join release_measure m on m.release_id = r.id and m.measure = ?
            left join release_cell c on c.release_id = m.stands and c.measure = m.measure
                and c.grouping = 'band' and c.place = 'all' and c.kind = 'all'
            where r.school_year = ? and r.number <= ?
            order by r.number""";

    private static final String SHARES = """
            select m.measure, s.place, s.n_low, s.n_high, s.low, s.high
            from release_measure m join release_share s on s.release_id = m.stands and s.measure = m.measure
            where m.release_id = ? and s.grouping = ? and m.measure like ?""";

    private static final String FIGURES =
            "select place, kind, value from release_figure where release_id = ? and measure = ?";

    private final Sql sql;

    @Inject
    ReleaseTables(Sql sql) {
        this.sql = sql;
    }

    ReleaseTables() { // for the container's proxy
        this(null);
    }

    ShownCells cells(Release release, String measure) {
        return sql.find(
                        STANDS,
                        row -> row.getObject("id") == null
                                ? ShownCells.NONE
                                : new ShownCells(
                                        row.getObject("week", LocalDate.class),
                                        row.getBoolean("own"),
                                        cells(row.getObject("id", UUID.class), measure)),
                        release.id(),
                        measure)
                .orElse(ShownCells.NONE);
    }

    private Map<String, Range> cells(UUID release, String measure) {
        Map<String, Range> cells = new HashMap<>();
        sql.list(
                CELLS,
                row -> cells.put(
                        ShownCells.key(row.getString("grouping"), row.getString("place"), row.getString("kind")),
                        Range.of(row.getObject("low", Integer.class), row.getObject("high", Integer.class))),
                release,
                measure);
        return cells;
    }

    /** The district's own count of any kind, release by release of the school year, each by its last day. */
    List<Bar> trend(Release release, String measure, int of) {
        return sql.list(
                TREND,
                row -> new Bar(
                        row.getObject("week", LocalDate.class).minusDays(1).toString(),
                        Range.of(row.getObject("low", Integer.class), row.getObject("high", Integer.class)),
                        null,
                        of),
                measure,
                release.schoolYear(),
                release.number());
    }

    /** By measure and place: what is shown of the measures whose name begins so. */
    Map<String, Map<String, ShownShare>> shares(Release release, String grouping, String beginning) {
        Map<String, Map<String, ShownShare>> shares = new TreeMap<>();
        sql.list(
                SHARES,
                row -> shares.computeIfAbsent(row.getString("measure"), measure -> new HashMap<>())
                        .put(
                                row.getString("place"),
                                new ShownShare(
                                        Range.of(
                                                row.getObject("n_low", Integer.class),
                                                row.getObject("n_high", Integer.class)),
                                        Range.of(
                                                row.getObject("low", Integer.class),
                                                row.getObject("high", Integer.class)))),
                release.id(),
                grouping,
                beginning + "%");
        return shares;
    }

    /** Tenths of what could still be learned, by place. */
    Map<String, Range> gains(Release release) {
        Map<String, Range> gains = new HashMap<>();
        sql.list(
                "select place, low, high from release_gain where release_id = ?",
                row -> gains.put(row.getString("place"), new Range(true, row.getInt("low"), row.getInt("high"))),
                release.id());
        return gains;
    }

    /** By place and kind. */
    Map<String, Map<String, Integer>> figures(Release release, String measure) {
        Map<String, Map<String, Integer>> figures = new TreeMap<>();
        sql.list(
                FIGURES,
                row -> figures.computeIfAbsent(row.getString("place"), place -> new TreeMap<>())
                        .put(row.getString("kind"), row.getInt("value")),
                release.id(),
                measure);
        return figures;
    }

    /** The schools of a release by id, by what they are called today. */
    Map<String, String> schools(Release release) {
        Map<String, String> schools = new TreeMap<>();
        sql.list("""
                select o.id::text, o.name from release_figure f join org o on o.id::text = f.place
                where f.release_id = ? and f.measure = 'all-classes'""", row -> schools.put(row.getString(1), row.getString(2)), release.id());
        return schools;
    }
}
