package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Who of the staff has looked at children's pages. */
@ApplicationScoped
class Views {
    private static final String SELECT = """
            select v.seen_at, u.name, c.title, v.page, v.student_id
            from student_view v join app_user u on u.id = v.viewer_id join school_class c on c.id = v.class_id
            """;

    private final Sql sql;
    private final Reference reference;

    @Inject
    Views(Sql sql, Reference reference) {
        this.sql = sql;
        this.reference = reference;
    }

    Views() { // for the container's proxy
        this(null, null);
    }

    /** Within these moments, the newest first, at most so many. */
    List<ViewsPage.Row> between(Instant from, Instant until, int most) {
        return sql.list(
                SELECT + "where v.seen_at >= ? and v.seen_at < ? order by v.seen_at desc, v.student_id, v.page limit ?",
                this::row,
                from,
                until,
                most);
    }

    /** Of one child, the newest first. */
    List<ViewsPage.Row> of(UUID student) {
        return sql.list(SELECT + "where v.student_id = ? order by v.seen_at desc, v.page", this::row, student);
    }

    private ViewsPage.Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        return new ViewsPage.Row(
                Sql.instant(row, "seen_at"),
                row.getString("name"),
                row.getString("title"),
                row.getString("page"),
                reference.child(row.getObject("student_id", UUID.class)));
    }
}
