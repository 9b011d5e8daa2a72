package org.waymark.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.HelpLine;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;
import org.waymark.roster.Orgs;

/** The help lines that the district has checked: only ever added to, and the newest check of a line counts. */
@ApplicationScoped
public class Confirmations {
    private static final String NEWEST = """
            select distinct on (line_id) line_id, contact, checked_by, checked_on
            from help_confirmation order by line_id, recorded_at desc, id desc""";

    private final Sql sql;
    private final Curriculum curriculum;
    private final Orgs orgs;
    private final CurrentDistrict district;
    private final Clock clock;

    @Inject
    public Confirmations(Sql sql, Curriculum curriculum, Orgs orgs, CurrentDistrict district, Clock clock) {
        this.sql = sql;
        this.curriculum = curriculum;
        this.orgs = orgs;
        this.district = district;
        this.clock = clock;
    }

    Confirmations() { // for the container's proxy
        this(null, null, null, null, null);
    }

    /** Puts on the record that somebody has checked a line as it is reached today. */
    public UUID confirm(HelpLine line, String by, LocalDate on, UUID user, Instant now) {
        UUID id = Ids.next();
        sql.run(
                "insert into help_confirmation (district_id, id, line_id, contact, checked_by, checked_on, recorded_by,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                district.id(),
                id,
                line.id(),
                line.contact(),
                by,
                on,
                user,
                now);
        return id;
    }

    /** The newest check of each line, whether it still holds or not. */
    Map<String, Confirmation> newest() {
        return sql
                .list(
                        NEWEST,
                        row -> new Confirmation(
                                row.getString("line_id"),
                                row.getString("contact"),
                                row.getString("checked_by"),
                                row.getObject("checked_on", LocalDate.class)))
                .stream()
                .collect(Collectors.toMap(Confirmation::line, Function.identity()));
    }

    /** The checks that hold today, by line. */
    public Map<String, Confirmation> valid() {
        Map<String, Confirmation> newest = newest();
        LocalDate today = today();
        return curriculum.help().stream()
                .filter(line -> newest.containsKey(line.id()))
                .filter(line -> newest.get(line.id()).isValid(line, today))
                .collect(Collectors.toMap(HelpLine::id, line -> newest.get(line.id())));
    }

    /** The lines that a lesson shows and nobody here has checked, or not within a year. */
    List<HelpLine> missing(Lesson lesson) {
        Map<String, Confirmation> valid = valid();
        return curriculum.helpFor(lesson.band(), lesson.id()).stream()
                .filter(line -> !valid.containsKey(line.id()))
                .toList();
    }

    /** The day in the district. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), orgs.district().zone());
    }
}
