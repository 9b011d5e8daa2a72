-- class_work of V028 with the variant that each student takes, and their work found for the class at once instead of row by
-- row. What stood around the function was planned before the district was entered; in here it is planned after.
-- The offset keeps the planner from finding the scores of all sessions of the district first.
drop function class_work(uuid, uuid, uuid, timestamptz);
create function class_work(p_district uuid, p_class uuid, p_group uuid, p_now timestamptz)
returns table (student_id uuid, name text, assignment_id uuid, begun boolean, finished boolean, correct int, answered int,
    late boolean, objectives_correct int[], objectives_answered int[], alternate boolean, done boolean)
language plpgsql as $$
#variable_conflict use_column
begin
    perform set_config('app.district', p_district::text, true);
    return query
        with student as materialized (
            select u.id, u.name from enrollment e join app_user u on u.id = e.user_id
            where e.class_id = p_class and e.role = 'student' and e.ended_at is null
              and (p_group is null or exists (
                  select from group_member m join class_group g on g.id = m.group_id and g.class_id = p_class
                  where m.group_id = p_group and m.student_id = e.user_id))),
        asked as materialized (
            select w.assignment_id, w.student_id, a.strand
            from assigned_student w join assignment a on a.id = w.assignment_id and a.opens_at <= p_now
            where w.class_id = p_class),
        variant as materialized (
            select d.student_id, d.strand, takes_alternate(d.student_id, d.strand, p_now) as alternate
            from (select distinct k.student_id, k.strand from asked k) d),
        quiz as materialized (
            select t.id, t.assignment_id, t.student_id, s.session_id is not null as finished, s.correct, s.answered, s.late,
                   s.regrade
            from test_session t
            left join lateral (select x.* from standing_score x where x.session_id = t.id offset 0) s on true
            where t.assignment_id = any (array(select distinct k.assignment_id from asked k)) and t.part = 'quiz'),
        objective as materialized (
            select o.session_id, array_agg(o.correct) as corrects, array_agg(o.answered) as answereds
            from (select r.session_id, r.correct, r.answered
                  from quiz q join objective_result r on r.session_id = q.id where q.finished and q.regrade is null
                  union all
                  select r.session_id, r.correct, r.answered
                  from quiz q join objective_rescore r on r.session_id = q.id and r.number = q.regrade) o
            group by o.session_id)
        select u.id, u.name, k.assignment_id, q.id is not null, coalesce(q.finished, false), q.correct, q.answered,
               coalesce(q.late, false), o.corrects, o.answereds, coalesce(v.alternate, false),
               case when v.alternate then exists (
                   select from alternate_completion c
                   where c.assignment_id = k.assignment_id and c.student_id = u.id) else false end
        from student u
        left join asked k on k.student_id = u.id
        left join variant v on v.student_id = k.student_id and v.strand = k.strand
        left join quiz q on q.assignment_id = k.assignment_id and q.student_id = k.student_id
        left join objective o on o.session_id = q.id
        order by u.name, u.id;
end $$;
