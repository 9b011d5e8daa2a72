package org.waymark.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** The routing cards of the district's schools. Lines are only ever added, so that it stays known who wrote what. */
@ApplicationScoped
public class RoutingCards {
    private static final String NEWEST = """
            select distinct on (r.line) r.line, r.words, r.written_at, u.name
            from routing_line r join app_user u on u.id = r.written_by
            where r.school_id = ? order by r.line, r.written_at desc, r.id desc""";

    private final Sql sql;
    private final CurrentDistrict district;

    @Inject
    public RoutingCards(Sql sql, CurrentDistrict district) {
        this.sql = sql;
        this.district = district;
    }

    RoutingCards() { // for the container's proxy
        this(null, null);
    }

    private record Written(String line, String words, Instant at, String by) {}

    RoutingCard of(UUID school) {
        List<Written> lines = sql.list(
                NEWEST,
                row -> new Written(
                        row.getString(1), row.getString(2), Sql.instant(row, "written_at"), row.getString(4)),
                school);
        Optional<Written> last = lines.stream().max(Comparator.comparing(Written::at));
        return new RoutingCard(
                lines.stream().collect(Collectors.toMap(Written::line, Written::words)),
                last.map(Written::at).orElse(null),
                last.map(Written::by).orElse(null));
    }

    /** Writes the lines that are not as they were. */
    public void write(UUID school, RoutingForm form, UUID user, Instant now) {
        Map<String, String> before = of(school).words();
        form.words().forEach((line, words) -> {
            if (!words.equals(before.getOrDefault(line, ""))) {
                sql.run(
                        "insert into routing_line (district_id, id, school_id, line, words, written_by, written_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        district.id(),
                        Ids.next(),
                        school,
                        line,
                        words,
                        user,
                        now);
            }
        });
    }
}
