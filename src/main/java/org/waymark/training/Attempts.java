package org.waymark.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.NotFoundException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.waymark.curriculum.LessonVersions;
import org.waymark.curriculum.authoring.Module;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;

/** Checks that were taken, passed or not: only ever added to. */
@ApplicationScoped
public class Attempts {
    private final Jsonb json = JsonbBuilder.create();
    private final Sql sql;
    private final LessonVersions versions;
    private final CurrentDistrict district;

    @Inject
    public Attempts(Sql sql, LessonVersions versions, CurrentDistrict district) {
        this.sql = sql;
        this.versions = versions;
        this.district = district;
    }

    Attempts() { // for the container's proxy
        this(null, null, null);
    }

    /** Marks and keeps a check of today's text, in which every item is answered. */
    public UUID take(Module module, CheckForm form, UUID user, Instant now) {
        versions.pin(module);
        Marking marking = Marking.of(module, form.letters(module));
        UUID id = Ids.next();
        sql.run(
                "insert into module_attempt (district_id, id, user_id, module_id, version, answers, correct, passed,"
                        + " attempted_at) values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)",
                district.id(),
                id,
                user,
                module.id(),
                module.version(),
                json.toJson(form.letters(module)),
                marking.correct(),
                marking.passed(),
                now);
        return id;
    }

    /** An attempt of this person. @throws NotFoundException when it is not theirs */
    Attempt get(UUID id, UUID user) {
        return sql.find(
                        "select version, answers, attempted_at from module_attempt where id = ? and user_id = ?",
                        this::attempt,
                        id,
                        user)
                .orElseThrow(NotFoundException::new);
    }

    private Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getString("version"),
                json.fromJson(row.getString("answers"), Letters.class),
                Sql.instant(row, "attempted_at"));
    }

    /** For JSON-B, which otherwise would not know of what the map is. */
    public static class Letters extends TreeMap<String, String> {}
}
