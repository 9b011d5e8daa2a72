package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.district.disclosure.Edition;
import org.waymark.district.disclosure.PublishedShares;
import org.waymark.district.disclosure.PublishedTable;
import org.waymark.district.disclosure.Rules;
import org.waymark.district.disclosure.Share;
import org.waymark.district.disclosure.Shown;
import org.waymark.platform.Sql;

/** Editions as rows: what everyone sees apart from what is behind it. */
@ApplicationScoped
class StoredEditions {
    private static final String EARLIER = """
            select r.number as release, r.minimum, b.grouping, b.place, b.kind, b.line, b.place_in_line, b.n, b.largest,
                   b.ceiling, b.basis, b.yes, b.share_of, b.share_yes,
                   c.low, c.high, s.n_low, s.n_high, s.low as share_low, s.high as share_high
            from release r
            join release_complete done on done.release_id = r.id
            join release_basis b on b.release_id = r.id and b.measure = ?
            left join release_cell c on c.release_id = r.id and c.measure = b.measure and c.grouping = b.grouping
                and c.place = b.place and c.kind = b.kind
            left join release_share s on s.release_id = r.id and s.measure = b.measure and s.grouping = b.grouping
                and s.place = b.place
            where r.school_year = ? and r.id <> ?
            order by r.number, b.grouping desc, b.line, b.place_in_line""";

    private static final String CELL = """
            insert into release_cell (district_id, release_id, measure, grouping, place, kind, low, high)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SHARE = """
            insert into release_share (district_id, release_id, measure, grouping, place, n_low, n_high, low, high)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String BASIS = """
            insert into release_basis (district_id, release_id, measure, grouping, place, kind, line, place_in_line,
                n, largest, ceiling, basis, yes, share_of, share_yes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    @Inject
    StoredEditions(Sql sql) {
        this.sql = sql;
    }

    StoredEditions() { // for the container's proxy
        this(null);
    }

    /** A row, and of which release. */
    private record Row(int release, int minimum, BasisCell cell) {}

    /** What was published of a measure in the same school year, oldest first. */
    List<Edition> of(ReleaseDraft draft, String measure) {
        Map<Integer, List<Row>> releases =
                sql.list(EARLIER, StoredEditions::row, measure, draft.schoolYear(), draft.id()).stream()
                        .collect(Collectors.groupingBy(Row::release, LinkedHashMap::new, Collectors.toList()));
        return releases.values().stream().map(rows -> edition(measure, rows)).toList();
    }

    private static Edition edition(String measure, List<Row> rows) {
        Map<String, List<BasisCell>> tables = rows.stream()
                .map(Row::cell)
                .collect(Collectors.groupingBy(BasisCell::grouping, LinkedHashMap::new, Collectors.toList()));
        List<PublishedTable> counts = new ArrayList<>();
        List<PublishedShares> shares = new ArrayList<>();
        tables.values().forEach(cells -> {
            BasisTable table = new BasisTable(measure, cells);
            if (table.isOfShares()) {
                shares.add(table.shares());
            } else {
                counts.add(table.table());
            }
        });
        return new Edition(new Rules(rows.get(0).minimum()), counts, shares);
    }

    private static Row row(ResultSet row) throws SQLException {
        Shown n = shown(row, "n_low", "n_high");
        Shown share = shown(row, "share_low", "share_high");
        BasisCell cell = new BasisCell(
                row.getString("grouping"),
                row.getString("place"),
                row.getString("kind"),
                row.getInt("line"),
                row.getInt("place_in_line"),
                row.getInt("n"),
                row.getInt("largest"),
                row.getInt("ceiling"),
                row.getInt("basis"),
                row.getObject("yes", Double.class),
                row.getInt("share_of"),
                row.getDouble("share_yes"),
                shown(row, "low", "high"),
                new Share(n, share.low(), share.high()));
        return new Row(row.getInt("release"), row.getInt("minimum"), cell);
    }

    private static Shown shown(ResultSet row, String low, String high) throws SQLException {
        Integer least = row.getObject(low, Integer.class);
        return least == null ? Shown.HIDDEN : new Shown(least, row.getInt(high));
    }

    void add(ReleaseDraft draft, String measure, Edition edition) {
        List<BasisCell> cells = new ArrayList<>();
        edition.tables().forEach(table -> cells.addAll(BasisTable.cells(table)));
        sql.runAll(CELL, rows(cells, cell -> cell.shownRow(draft, measure)));
        List<BasisCell> shares = new ArrayList<>();
        edition.shares().forEach(one -> shares.addAll(BasisTable.cells(one)));
        sql.runAll(SHARE, rows(shares, cell -> cell.shareRow(draft, measure)));
        cells.addAll(shares);
        sql.runAll(BASIS, rows(cells, cell -> cell.basisRow(draft, measure)));
    }

    private static Collection<Object[]> rows(
            List<BasisCell> cells, java.util.function.Function<BasisCell, Object[]> row) {
        return cells.stream().map(row).toList();
    }
}
