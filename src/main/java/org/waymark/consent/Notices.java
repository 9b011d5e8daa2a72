package org.waymark.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.platform.Sql;
import org.waymark.roster.SchoolClass;

/** That the families of a class were told of a lesson: rows with who sent the letters, and when. */
@ApplicationScoped
public class Notices {
    private static final String OF_LESSON = """
            select n.opens_on, n.given_at, u.name as giver from permission_notice n join app_user u on u.id = n.given_by
            where n.class_id = ? and n.lesson_id = ? order by n.number desc""";

    private final Sql sql;
    private final PermissionRules rules;

    @Inject
    Notices(Sql sql, PermissionRules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    Notices() { // for the container's proxy
        this(null, null);
    }

    /** Letters that named {@code opens} as the day of the lesson. */
    public record Given(LocalDate opens, String by, Instant at) {}

    /** The rules and a class's first notices by lesson, looked up once for all its lessons. */
    public record Known(List<StrandRule> rules, Map<String, LocalDate> given) {
        public NoticeCheck check(String lesson, String strand, LocalDate opens) {
            return new NoticeCheck(PermissionRules.holding(rules, opens, strand), given.get(lesson), opens);
        }
    }

    public Known known(UUID schoolClass, ZoneId zone) {
        Map<String, LocalDate> given = new HashMap<>();
        sql.list(
                "select lesson_id, min(given_at) as first from permission_notice where class_id = ? group by lesson_id",
                row -> given.put(row.getString(1), LocalDate.ofInstant(Sql.instant(row, "first"), zone)),
                schoolClass);
        return new Known(rules.history(), given);
    }

    /** The newest first. */
    List<Given> of(UUID schoolClass, String lesson) {
        return sql.list(
                OF_LESSON,
                row -> new Given(
                        row.getObject("opens_on", LocalDate.class),
                        row.getString("giver"),
                        Sql.instant(row, "given_at")),
                schoolClass,
                lesson);
    }

    public void record(SchoolClass schoolClass, String lesson, LocalDate opens, UUID by, Instant now) {
        sql.run(
                "insert into permission_notice (district_id, class_id, lesson_id, opens_on, given_by, given_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                schoolClass.districtId(),
                schoolClass.id(),
                lesson,
                opens,
                by,
                now);
    }
}
