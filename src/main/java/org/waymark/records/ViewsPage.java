package org.waymark.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.waymark.web.Table;

/**
 * Who has looked at children's pages, for the district's officer: no child's name, and nothing of what was on the page.
 *
 * @param from and {@code until}: the days that are listed, both of them too
 * @param kept for how many days a line is kept
 */
public record ViewsPage(List<Row> views, LocalDate from, LocalDate until, ZoneId zone, int kept) implements Table {
    /** As many as one can look through; the table has more. */
    static final int ON_A_PAGE = 300;

    /** Somebody has looked. {@code child} is the same word wherever the same child is meant. */
    public record Row(Instant at, String by, String schoolClass, String page, String child) {}

    public List<Row> newest() {
        return views.subList(0, Math.min(ON_A_PAGE, views.size()));
    }

    public boolean isCut() {
        return views.size() > ON_A_PAGE;
    }

    @Override
    public List<String> columns() {
        return List.of("time", "by", "class", "page", "child");
    }

    @Override
    public List<List<Object>> rows() {
        return views.stream()
                .map(one -> List.<Object>of(one.at().toString(), one.by(), one.schoolClass(), one.page(), one.child()))
                .toList();
    }
}
