package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Directory;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;
import org.waymark.platform.Token;
import org.waymark.roster.Orgs;
import org.waymark.roster.QrCode;

/**
 * Letters that open a child's records once, within two weeks. A letter alone opens nothing: it needs a word that only the
 * district's officers see, and gives it out to who says the reference. So nobody at school, who has the letter in hand,
 * reads what a child has answered (docs/decisions/family-requests.md).
 */
@ApplicationScoped
class FamilyLetters {
    static final Duration LIFE = Duration.ofDays(14);
    /** After so many wrong words a letter is of no use. */
    static final int TRIES = 5;

    private final Sql sql;
    private final CurrentDistrict district;
    private final Directory directory;
    private final Orgs orgs;

    @Inject
    FamilyLetters(Sql sql, CurrentDistrict district, Directory directory, Orgs orgs) {
        this.sql = sql;
        this.district = district;
        this.directory = directory;
        this.orgs = orgs;
    }

    FamilyLetters() { // for the container's proxy
        this(null, null, null, null);
    }

    /** A letter that can still be opened. */
    record Letter(UUID id, UUID request, UUID student) {}

    /** @param here the school's own address */
    FamilyLetterPage make(
            FamilyRequest request, String name, String here, String back, String language, UUID by, Instant now) {
        Token token = make(request.id(), by, now);
        String address = here + "/family/" + token.value();
        return new FamilyLetterPage(
                name,
                orgs.district().name(),
                address,
                QrCode.of(address),
                request.reference(),
                now.plus(LIFE),
                orgs.district().zone(),
                language,
                back);
    }

    /** One made before for the same request no longer works. */
    Token make(UUID request, UUID by, Instant now) {
        sql.run(
                "delete from directory where kind = 'link' and subject_id in"
                        + " (select id from family_letter where request_id = ?)",
                request);
        UUID id = Ids.next();
        sql.run(
                "insert into family_letter (district_id, id, request_id, made_by, made_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                district.id(),
                id,
                request,
                by,
                now,
                now.plus(LIFE));
        Token token = Token.shorter();
        directory.add(Directory.Kind.LINK, token.hash(), district.id(), id);
        return token;
    }

    /** Whose letter it is, in the running transaction of its district. Of two who open it at once the second waits. */
    Optional<Letter> find(UUID letter, Instant now) {
        return sql.find(
                """
                select l.id, l.request_id, q.student_id from family_letter l join family_request q on q.id = l.request_id
                where l.id = ? and l.expires_at > ? and l.opened_at is null and l.failures < ?
                  and not exists (select from family_request_step s where s.request_id = q.id
                                  and s.step in ('withdrawn', 'refused'))
                  and not exists (select from forgotten_student f where f.student_id = q.student_id)
                for update of l""",
                row -> new Letter(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getObject(3, UUID.class)),
                letter,
                now,
                TRIES);
    }

    void failed(Letter letter) {
        sql.run("update family_letter set failures = failures + 1 where id = ?", letter.id());
    }

    void open(Letter letter, Instant now) {
        sql.run("update family_letter set opened_at = ? where id = ?", now, letter.id());
        directory.remove(Directory.Kind.LINK, letter.id());
    }
}
