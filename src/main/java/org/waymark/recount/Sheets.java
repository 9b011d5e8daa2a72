package org.waymark.recount;

import java.sql.SQLException;
import java.util.UUID;

/** Counts that came without names: no response is behind them, but no question has more answers than there are sheets. */
record Sheets(Rows rows, Findings findings) {
    private static final String TOO_MANY = """
            select s.id, c.item_id, sum(c.n), s.students, sum(c.shown), s.shown
            from count_sheet s join count_sheet_cell c on c.district_id = s.district_id and c.sheet_id = s.id
            where s.district_id = ?
            group by s.district_id, s.id, c.item_id having sum(c.n) > s.students or sum(c.shown) > s.shown""";

    private record Sheet(UUID id, String says) {}

    void check() throws SQLException {
        findings.looked(
                "sheets",
                rows.list("select count(*) from count_sheet where district_id = ?", row -> row.getLong(1))
                        .get(0));
        rows.each(
                TOO_MANY,
                row -> new Sheet(
                        Rows.id(row, 1),
                        "for " + row.getString(2) + " there are " + row.getInt(3) + " answers of " + row.getInt(4)
                                + ", and " + row.getInt(5) + " shown of " + row.getInt(6)),
                sheet -> findings.differs("sheet", sheet.id(), sheet.says()));
    }
}
