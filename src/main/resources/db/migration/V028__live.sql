-- When a teacher is told that somebody may need help, as a district tunes it. The newest row whose time has come holds;
-- without one the rule in the code does. 0 means never.
create table help_rule (
    district_id uuid not null,
    number bigint generated always as identity,
    quiet_minutes int not null check (quiet_minutes between 0 and 60),
    not_yet_right int not null check (not_yet_right between 0 and 5),   -- of the last five questions that were answered
    holds_from timestamptz not null,
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (district_id, number),
    foreign key (district_id, set_by) references app_user (district_id, id)
);
call protect('help_rule', 'select, insert');

-- What each student has done for an assignment, with what the rule above looks at, in one statement: pages, tables and
-- everything that is pushed read it here. It sets the district as in save_response. Of who is in the middle of the quiz
-- it tells when the school last got something, and the newest five answers that count, without those that were declined.
create function assignment_work(p_district uuid, p_assignment uuid, p_now timestamptz)
returns table (student_id uuid, name text, begun boolean, finished boolean, correct int, answered int, late boolean,
    objectives text[], objectives_correct int[], objectives_answered int[], last_at timestamptz, items text[], choices text[],
    opened_at timestamptz, quiet_minutes int, not_yet_right int, regraded boolean)
language plpgsql as $$
begin
    perform set_config('app.district', p_district::text, true);
    return query
        select u.id, u.name, t.id is not null, s.session_id is not null, s.correct, s.answered, coalesce(s.late, false),
               o.names, o.corrects, o.answereds, a.at, k.items, k.choices, c.opened_at, h.quiet_minutes, h.not_yet_right,
               exists (select from regrade g where g.assignment_id = p_assignment)
        from assigned_student w
        join app_user u on u.id = w.student_id
        left join test_session t on t.assignment_id = p_assignment and t.student_id = w.student_id and t.part = 'quiz'
        left join standing_score s on s.session_id = t.id
        left join lateral (
            select array_agg(o.objective) as names, array_agg(o.correct) as corrects, array_agg(o.answered) as answereds
            from standing_objective o where o.session_id = s.session_id) o on true
        left join lateral (
            select max(r.received_at) as at from response r where r.session_id = t.id and s.session_id is null) a on true
        left join lateral (
            select array_agg(l.item_id) as items, array_agg(l.value) as choices
            from (select n.* from (
                      select distinct on (r.item_id) r.item_id, r.value, r.received_at from response r
                      where r.session_id = t.id and r.counts and s.session_id is null
                      order by r.item_id, r.sequence desc) n
                  where n.value is not null order by n.received_at desc limit 5) l) k on true
        left join lateral (
            select max(p.opened_at) as opened_at from class_opening p where p.class_id = w.class_id and p.closes_at > p_now) c on true
        left join lateral (
            select r.quiet_minutes, r.not_yet_right from help_rule r where r.holds_from <= p_now
            order by r.holds_from desc, r.number desc limit 1) h on true
        where w.assignment_id = p_assignment
        order by u.name, u.id;
end $$;

-- Which of these sessions are still of somebody who teaches the class: what is pushed is pushed to no other.
create function find_watchers(p_district uuid, p_class uuid, p_sessions uuid[], p_begun_after timestamptz, p_seen_after timestamptz)
returns setof uuid language plpgsql as $$
begin
    perform set_config('app.district', p_district::text, true);
    return query
        select s.id from user_session s
        join enrollment e on e.user_id = s.user_id and e.class_id = p_class and e.role = 'teacher' and e.ended_at is null
        where s.id = any (p_sessions) and s.begun_at > p_begun_after and s.seen_at > p_seen_after;
end $$;

-- A class as the head of its table of lessons; nothing when this teacher does not teach it. It sets the district.
create function find_class(p_district uuid, p_class uuid, p_teacher uuid)
returns table (title text, time_zone text, group_ids uuid[], group_titles text[]) language plpgsql as $$
begin
    perform set_config('app.district', p_district::text, true);
    return query
        select c.title, d.time_zone, g.ids, g.titles
        from school_class c
        join enrollment e on e.class_id = c.id and e.user_id = p_teacher and e.role = 'teacher' and e.ended_at is null
        join org d on d.id = p_district
        left join lateral (
            select array_agg(g.id order by g.title, g.id) as ids, array_agg(g.title order by g.title, g.id) as titles
            from class_group g where g.class_id = c.id and g.ended_at is null) g on true
        where c.id = p_class;
end $$;

-- The lessons that have opened for a class, the newest first, with what was published of learning and remembering.
create function class_lessons(p_district uuid, p_class uuid, p_now timestamptz)
returns table (id uuid, lesson_id text, version text, opens_at timestamptz, due_at timestamptz, measured boolean,
    before float8, after float8, remembered int) language plpgsql as $$
begin
    perform set_config('app.district', p_district::text, true);
    return query
        select a.id, a.lesson_id, a.version, a.opens_at, a.due_at, a.first_form is not null, g.before::float8,
               g.after::float8, round(100.0 * r.correct / nullif(r.answered, 0))::int
        from assignment a
        left join gain g on g.assignment_id = a.id
        left join retention r on r.assignment_id = a.id and r.part = 'recall'
        where a.class_id = p_class and a.opens_at <= p_now
        order by a.opens_at desc, a.id;
end $$;

-- Every student of a class, or of one of its groups, with every lesson that they are asked and what became of it. Who is
-- asked nothing has one row without a lesson.
create function class_work(p_district uuid, p_class uuid, p_group uuid, p_now timestamptz)
returns table (student_id uuid, name text, assignment_id uuid, begun boolean, finished boolean, correct int, answered int,
    late boolean, objectives_correct int[], objectives_answered int[]) language plpgsql as $$
begin
    perform set_config('app.district', p_district::text, true);
    return query
        select u.id, u.name, a.id, t.id is not null, s.session_id is not null, s.correct, s.answered,
               coalesce(s.late, false), o.corrects, o.answereds
        from enrollment e
        join app_user u on u.id = e.user_id
        left join (assigned_student w join assignment a on a.id = w.assignment_id and a.opens_at <= p_now)
            on w.class_id = p_class and w.student_id = e.user_id
        left join test_session t on t.assignment_id = a.id and t.student_id = e.user_id and t.part = 'quiz'
        left join standing_score s on s.session_id = t.id
        left join lateral (
            select array_agg(o.correct) as corrects, array_agg(o.answered) as answereds
            from standing_objective o where o.session_id = s.session_id) o on true
        where e.class_id = p_class and e.role = 'student' and e.ended_at is null
          and (p_group is null or exists (
              select from group_member m join class_group g on g.id = m.group_id and g.class_id = p_class
              where m.group_id = p_group and m.student_id = e.user_id))
        order by u.name, u.id;
end $$;
