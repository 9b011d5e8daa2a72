package org.waymark.district;

/**
 * Who takes the task of equal status instead of a lesson, or is due to: {@code student_id}, {@code class_id}, {@code kind},
 * the strand. The same rule as {@code takes_alternate}, for everybody at once, as it was at the end of the draft's last day.
 */
final class Alternates {
    static final String MEMBERS = """
            with strand (strand) as (values ('relationships'), ('boundaries'), ('online')),
            draft as (select ?::timestamptz as begins, ?::timestamptz as ends, ?::date as day),
            rule as (
                select s.strand, (
                    select r.rule from permission_rule r
                    where r.strand = s.strand and r.from_day <= d.day and r.set_at < d.ends
                    order by r.from_day desc, r.number desc limit 1) as rule
                from strand s cross join draft d),
            held as (
                select distinct on (p.student_id, s.strand) p.student_id, s.strand, p.decision
                from draft d cross join permission_decision p join strand s on p.strand in (s.strand, 'all')
                where p.from_day <= d.day and p.recorded_at < d.ends
                  and not exists (select from permission_decision c where c.student_id = p.student_id
                                  and c.corrects = p.number and c.recorded_at < d.ends)
                order by p.student_id, s.strand, p.from_day desc, p.number desc),
            taking as materialized (
                select student_id, strand from held where decision = 'refuses'
                union all
                select e.student_id, r.strand
                from rule r cross join (
                    select distinct user_id as student_id from enrollment where role = 'student' and ended_at is null) e
                where r.rule = 'opt-in' and not exists (
                    select from held h where h.student_id = e.student_id and h.strand = r.strand
                    and h.decision in ('permits', 'refuses')))
            select w.student_id, w.class_id, a.strand as kind
            from taking k
            join assigned_student w on w.student_id = k.student_id
            join assignment a on a.id = w.assignment_id and a.strand = k.strand
            cross join draft d
            where a.opens_at >= d.begins and a.opens_at < d.ends
            union
            select c.student_id, a.class_id, a.strand
            from alternate_completion c join assignment a on a.id = c.assignment_id cross join draft d
            where c.finished_at >= d.begins and c.finished_at < d.ends""";

    private Alternates() {}

    /** The values of {@link #MEMBERS}. */
    static Object[] values(ReleaseDraft draft) {
        return new Object[] {draft.from(), draft.until(), draft.week().minusDays(1)};
    }
}
