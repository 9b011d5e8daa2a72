package org.waymark.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.Settings;
import org.waymark.platform.Sql;

/** The calm checks: counts of a class, and nothing of a child. */
@ApplicationScoped
class ClassChecks {
    private static final String ASK = """
            insert into class_check (district_id, id, live_lesson_id, item_id, way, asked_at) values (?, ?, ?, ?, ?, ?)
            on conflict (district_id, live_lesson_id, item_id) do nothing""";

    private static final String GIVEN = """
            insert into class_check_given (district_id, check_id, mark) values (?, ?, ?) on conflict do nothing""";

    /** All counts are written anew, so that the newest row does not tell the newest answer. */
    private static final String COUNT = "update class_check_count set n = n + (value = ?)::int where check_id = ?";

    private final Sql sql;
    private final CurrentDistrict district;
    private final Settings settings;

    @Inject
    ClassChecks(Sql sql, CurrentDistrict district, Settings settings) {
        this.sql = sql;
        this.district = district;
        this.settings = settings;
    }

    ClassChecks() { // for the container's proxy
        this(null, null, null);
    }

    Optional<ClassCheck> find(UUID lesson, String item) {
        return sql.find(
                        "select id, way, shown_at is not null from class_check where live_lesson_id = ? and item_id = ?",
                        row -> new Found(row.getObject(1, UUID.class), row.getString(2), row.getBoolean(3)),
                        lesson,
                        item)
                .map(one -> new ClassCheck(one.id(), item, one.way().equals("hands"), one.shown(), counts(one.id())));
    }

    private record Found(UUID id, String way, boolean shown) {}

    private Map<String, Integer> counts(UUID check) {
        Map<String, Integer> counts = new HashMap<>();
        sql.list(
                "select value, n from class_check_count where check_id = ?",
                row -> counts.put(row.getString(1), row.getInt(2)),
                check);
        return counts;
    }

    /** Asks on devices, from now until the bars are shown. Asked again, nothing changes. */
    void ask(UUID lesson, AssessmentItem item, Instant now) {
        UUID id = Ids.next();
        if (sql.run(ASK, district.id(), id, lesson, item.id(), "devices", now) == 1) {
            write(id, item.interaction().options().stream().map(Option::id).toList(), Map.of());
        }
    }

    /** Keeps the hands that the teacher counted, in place of whatever was counted before. */
    void count(UUID lesson, AssessmentItem item, Map<String, Integer> hands, Instant now) {
        sql.run(ASK, district.id(), Ids.next(), lesson, item.id(), "hands", now);
        ClassCheck check = find(lesson, item.id()).orElseThrow();
        lock(check.id());
        sql.run("update class_check set way = 'hands' where id = ?", check.id());
        forget(check.id());
        sql.run("delete from class_check_count where check_id = ?", check.id());
        write(check.id(), List.copyOf(hands.keySet()), hands);
    }

    private void write(UUID check, List<String> values, Map<String, Integer> counts) {
        sql.runAll(
                "insert into class_check_count (district_id, check_id, value, n) values (?, ?, ?, ?)",
                values.stream()
                        .map(value -> new Object[] {district.id(), check, value, counts.getOrDefault(value, 0)})
                        .toList());
    }

    /** Counts a student's answer once, however often it is sent. Afterwards nobody can tell which one it was. */
    void answer(ClassCheck check, String value, UUID student) {
        if (lock(check.id()) && sql.run(GIVEN, district.id(), check.id(), mark(check, student)) == 1) {
            sql.run(COUNT, value, check.id());
        }
    }

    /** Whether this student has been counted. */
    boolean hasAnswered(ClassCheck check, UUID student) {
        return sql.find(
                        "select 1 from class_check_given where check_id = ? and mark = ?",
                        row -> true,
                        check.id(),
                        mark(check, student))
                .isPresent();
    }

    private byte[] mark(ClassCheck check, UUID student) {
        return settings.keyedHash().of("class-check", check.id() + "/" + student);
    }

    /** Shows the bars, once. Of too few nothing is kept. */
    void show(ClassCheck check, Instant now) {
        lock(check.id());
        sql.run("update class_check set shown_at = ? where id = ? and shown_at is null", now, check.id());
        forget(check.id());
        sql.run(
                "delete from class_check_count where check_id = ?"
                        + " and (select sum(n) from class_check_count where check_id = ?) < ?",
                check.id(),
                check.id(),
                ClassCheck.LEAST);
    }

    private void forget(UUID check) {
        sql.run("delete from class_check_given where check_id = ?", check);
    }

    /** Holds the check until the transaction ends. @return whether devices are still counted */
    private boolean lock(UUID check) {
        return sql.find(
                        "select way = 'devices' and shown_at is null from class_check where id = ? for update",
                        row -> row.getBoolean(1),
                        check)
                .orElse(false);
    }
}
