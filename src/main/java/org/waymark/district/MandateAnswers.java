package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.district.AnsweredPage.Entry;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Sql;

/** Which mandates the district says it answers to: rows, of which a mandate's newest holds. Waymark decides none of it. */
@ApplicationScoped
class MandateAnswers {
    private final Sql sql;
    private final CurrentDistrict district;

    @Inject
    MandateAnswers(Sql sql, CurrentDistrict district) {
        this.sql = sql;
        this.district = district;
    }

    MandateAnswers() { // for the container's proxy
        this(null, null);
    }

    /** All of them, the newest first. */
    List<Entry> history() {
        return sql.list(
                """
                select a.mandate_id, a.answers, a.set_at, u.name
                from mandate_answer a join app_user u on u.id = a.set_by order by a.number desc""",
                row -> new Entry(
                        row.getString("mandate_id"),
                        row.getBoolean("answers"),
                        row.getString("name"),
                        Sql.instant(row, "set_at")));
    }

    /** The mandates that the district answers to now. */
    Set<String> held() {
        Map<String, Boolean> newest =
                history().stream().collect(Collectors.toMap(Entry::mandate, Entry::answers, (newer, older) -> newer));
        return newest.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void set(String mandate, boolean answers, UUID by, Instant now) {
        sql.run(
                "insert into mandate_answer (district_id, mandate_id, answers, set_by, set_at) values (?, ?, ?, ?, ?)",
                district.id(),
                mandate,
                answers,
                by,
                now);
    }
}
