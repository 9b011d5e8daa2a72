package org.waymark.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.platform.Sql;
import org.waymark.roster.SchoolClass;

/** The plans of classes, one each. */
@ApplicationScoped
class Plans {
    private static final String TERM = """
            insert into class_plan (district_id, class_id, first_week, weeks, weekday, every, laid_by, laid_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (district_id, class_id) do update set first_week = excluded.first_week, weeks = excluded.weeks,
                weekday = excluded.weekday, every = excluded.every, laid_by = excluded.laid_by, laid_at = excluded.laid_at""";

    private static final String LESSON = """
            insert into plan_lesson (district_id, class_id, lesson_id, day, planned_by, planned_at) values (?, ?, ?, ?, ?, ?)
            on conflict (district_id, class_id, lesson_id) do update
            set day = excluded.day, planned_by = excluded.planned_by, planned_at = excluded.planned_at""";

    private final Sql sql;

    @Inject
    Plans(Sql sql) {
        this.sql = sql;
    }

    Plans() { // for the container's proxy
        this(null);
    }

    Optional<YearPlan> find(UUID schoolClass) {
        return sql.find(
                        "select first_week, weeks, weekday, every from class_plan where class_id = ?",
                        row -> term(row, breaks(schoolClass)),
                        schoolClass)
                .map(term -> new YearPlan(term, steps(schoolClass)));
    }

    /** Until the transaction ends nobody else changes this class's plan. */
    void lock(UUID schoolClass) {
        sql.find("select 1 from school_class where id = ? for update", row -> true, schoolClass);
    }

    /** From now on this is the plan. What is in it as it was keeps who planned it, and when. */
    void write(SchoolClass schoolClass, YearPlan plan, UUID by, Instant now) {
        UUID district = schoolClass.districtId();
        UUID id = schoolClass.id();
        TermWeeks term = plan.term();
        int weekday = term.weekday().getValue();
        sql.run(TERM, district, id, term.first(), term.weeks(), weekday, term.every(), by, now);
        sql.run("delete from plan_break where class_id = ?", id);
        sql.runAll(
                "insert into plan_break (district_id, class_id, week) values (?, ?, ?)",
                term.breaks().stream()
                        .map(week -> new Object[] {district, id, week})
                        .toList());
        write(district, id, plan.steps(), by, now);
    }

    private void write(UUID district, UUID id, List<YearPlan.Step> steps, UUID by, Instant now) {
        List<YearPlan.Step> before = steps(id);
        sql.runAll(
                "delete from plan_lesson where class_id = ? and lesson_id = ?",
                before.stream()
                        .filter(step -> !steps.contains(step))
                        .map(step -> new Object[] {id, step.lesson()})
                        .toList());
        sql.runAll(
                LESSON,
                steps.stream()
                        .filter(step -> !before.contains(step))
                        .map(step -> new Object[] {district, id, step.lesson(), step.day(), by, now})
                        .toList());
    }

    private List<YearPlan.Step> steps(UUID schoolClass) {
        return sql.list(
                "select lesson_id, day from plan_lesson where class_id = ? order by day, lesson_id",
                row -> new YearPlan.Step(row.getString(1), row.getObject(2, LocalDate.class)),
                schoolClass);
    }

    private Set<LocalDate> breaks(UUID schoolClass) {
        return new HashSet<>(sql.list(
                "select week from plan_break where class_id = ?",
                row -> row.getObject(1, LocalDate.class),
                schoolClass));
    }

    private static TermWeeks term(ResultSet row, Set<LocalDate> breaks) throws SQLException {
        return new TermWeeks(
                row.getObject("first_week", LocalDate.class),
                row.getInt("weeks"),
                DayOfWeek.of(row.getInt("weekday")),
                row.getInt("every"),
                breaks);
    }
}
