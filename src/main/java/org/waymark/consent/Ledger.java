package org.waymark.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Sql;

/** What families have decided: rows that are added and never changed, with who recorded each, when, and from what. */
@ApplicationScoped
public class Ledger {
    private static final String OF_STUDENT = """
            select d.*, u.name as recorder,
                exists (select from permission_decision c
                        where c.student_id = d.student_id and c.corrects = d.number) as corrected
            from permission_decision d join app_user u on u.id = d.recorded_by
            where d.student_id = ? order by d.number desc""";

    /** Each student's standing decision on a day and variant now, strand by strand. */
    private static final String OF_CLASS = """
            select v.student_id, v.strand, v.alternate, s.decision, s.from_day
            from permission_variant v left join lateral (
                select d.decision, d.from_day from permission_decision d
                where d.student_id = v.student_id and d.strand in (v.strand, 'all') and d.from_day <= ?
                  and not exists (select from permission_decision c
                                  where c.student_id = d.student_id and c.corrects = d.number)
                order by d.from_day desc, d.number desc limit 1) s on true
            where v.class_id = ?""";

    private final Sql sql;
    private final CurrentDistrict district;

    @Inject
    Ledger(Sql sql, CurrentDistrict district) {
        this.sql = sql;
        this.district = district;
    }

    Ledger() { // for the container's proxy
        this(null, null);
    }

    /** What stands for a student in a strand; the day is null where nothing was ever said. */
    record Standing(UUID student, String strand, boolean alternate, String decision, LocalDate since) {}

    /** Every row about a student, the newest first. */
    List<LedgerEntry> of(UUID student) {
        return sql.list(OF_STUDENT, LedgerEntry::of, student);
    }

    List<Standing> standing(UUID schoolClass, LocalDate today) {
        return sql.list(
                OF_CLASS,
                row -> new Standing(
                        row.getObject("student_id", UUID.class),
                        row.getString("strand"),
                        row.getBoolean("alternate"),
                        row.getString("decision") == null ? Decision.UNDECIDED.code() : row.getString("decision"),
                        row.getObject("from_day", LocalDate.class)),
                today,
                schoolClass);
    }

    /** Until the transaction ends nobody else records anything of this student. */
    void lock(UUID student) {
        sql.find("select pg_advisory_xact_lock(hashtextextended(?, 3))", row -> true, student.toString());
    }

    /** Records what a family has decided; what is said already is not recorded twice. The first row names what it corrects. */
    public void record(UUID student, Entry entry, UUID by, Instant now) {
        lock(student);
        List<LedgerEntry> known = of(student);
        Long corrects = entry.corrects();
        for (String strand : entry.named()) {
            if (entry.corrects() != null || !isSaid(known, entry, strand)) {
                add(student, strand, entry, corrects, by, now);
                corrects = null;
            }
        }
    }

    /** Whether the newest row about a strand says just this. */
    private static boolean isSaid(List<LedgerEntry> known, Entry entry, String strand) {
        return known.stream()
                .filter(row -> row.isAbout(strand))
                .findFirst()
                .filter(newest -> newest.says(entry, strand))
                .isPresent();
    }

    private void add(UUID student, String strand, Entry entry, Long corrects, UUID by, Instant now) {
        sql.run(
                "insert into permission_decision (district_id, student_id, strand, decision, source, from_day, corrects,"
                        + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                district.id(),
                student,
                strand,
                entry.decision().code(),
                entry.source().code(),
                entry.from(),
                corrects,
                by,
                now);
    }
}
