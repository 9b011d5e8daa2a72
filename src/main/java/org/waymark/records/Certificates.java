package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Sql;
import org.waymark.platform.Token;
import org.waymark.roster.Org;
import org.waymark.roster.Orgs;

/**
 * Certificates of what was deleted. The text is made once and hashed as it stands; its id is the hash's first half, so the
 * sealed line of the audit trail that names the certificate vouches for every word of it.
 */
@ApplicationScoped
class Certificates {
    /** What a certificate speaks of, in its order. */
    static final List<String> KINDS = List.of("answers", "accounts", "requests", "views", "links");

    private final Sql sql;
    private final CurrentDistrict district;
    private final RetentionRuns runs;
    private final Reference reference;
    private final Minimum minimum;
    private final Orgs orgs;
    private final Users users;
    private final AuditTrail trail;

    @Inject
    Certificates(
            Sql sql,
            CurrentDistrict district,
            RetentionRuns runs,
            Reference reference,
            Minimum minimum,
            Orgs orgs,
            Users users,
            AuditTrail trail) {
        this.sql = sql;
        this.district = district;
        this.runs = runs;
        this.reference = reference;
        this.minimum = minimum;
        this.orgs = orgs;
        this.users = users;
        this.trail = trail;
    }

    Certificates() { // for the container's proxy
        this(null, null, null, null, null, null, null, null);
    }

    /** A certificate as it is kept. */
    record Certificate(UUID id, Instant made, String content, byte[] hash) {
        String hexadecimal() {
            return HexFormat.of().formatHex(hash);
        }

        /** Whether the text is still the one that was hashed. */
        boolean holds() {
            return java.util.Arrays.equals(Token.sha256(content), hash);
        }
    }

    /** What a run has deleted. The job's is made in nobody's name. */
    void ofRun(RetentionRuns.Run run, Instant now) {
        Map<String, RetentionRuns.Total> totals = runs.totals(run.id());
        JsonObjectBuilder deleted = Json.createObjectBuilder();
        KINDS.forEach(kind -> deleted.add(
                kind,
                amount(kind, totals.getOrDefault(kind, RetentionRuns.Total.NONE))
                        .written()));
        JsonObjectBuilder text = head("retention", run.begun(), now)
                .add(
                        "by",
                        run.by() == null
                                ? "job"
                                : users.find(run.by()).map(User::name).orElseThrow())
                .add("run", run.id().toString())
                .add("answersBefore", run.answersBefore().toString())
                .add("accountsDays", run.accountsDays())
                .add("viewsDays", run.viewsDays())
                .add("fewerThan", minimum.now())
                .add("deleted", deleted);
        keep(run.id(), null, text.build().toString(), run.by() == null ? run.id() : run.by(), now);
    }

    /** Links are of no child. Of the lines of a log it is not counted of how many children they were: they are taken as many. */
    private Amount amount(String kind, RetentionRuns.Total total) {
        int fewest = minimum.now();
        return switch (kind) {
            case "answers", "accounts" -> Amount.of(total.removed(), total.children(), fewest);
            case "links" -> Amount.of(total.removed(), fewest, fewest);
            default -> Amount.of(total.removed(), total.removed(), fewest);
        };
    }

    /** That one family's request was carried out: no name, no class, no number. */
    void ofRequest(UUID request, Instant now) {
        JsonObjectBuilder text = head("request", now, now)
                .add("by", "job")
                .add("reference", reference.request(request))
                .add("deleted", Json.createObjectBuilder().add("accounts", "one"));
        keep(null, request, text.build().toString(), request, now);
    }

    private JsonObjectBuilder head(String kind, Instant begun, Instant now) {
        Org here = orgs.district();
        return Json.createObjectBuilder()
                .add("certificate", kind)
                .add("district", here.name())
                .add("districtId", here.id().toString())
                .add("begunAt", begun.toString())
                .add("madeAt", now.toString());
    }

    private void keep(UUID run, UUID request, String content, UUID actor, Instant now) {
        byte[] hash = Token.sha256(content);
        ByteBuffer half = ByteBuffer.wrap(hash);
        UUID id = new UUID(half.getLong(), half.getLong());
        sql.run(
                "insert into deletion_certificate (district_id, id, run_id, request_id, made_at, content, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                district.id(),
                id,
                run,
                request,
                now,
                content,
                hash);
        trail.record(now, actor, "retention.certify", id);
    }

    /** The newest first. */
    List<Certificate> all() {
        return sql.list("select * from deletion_certificate order by made_at desc, id", Certificates::read);
    }

    Optional<Certificate> find(UUID id) {
        return sql.find("select * from deletion_certificate where id = ?", Certificates::read, id);
    }

    private static Certificate read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Certificate(
                row.getObject("id", UUID.class),
                Sql.instant(row, "made_at"),
                row.getString("content"),
                row.getBytes("hash"));
    }
}
