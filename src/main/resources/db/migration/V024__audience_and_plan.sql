-- Whether an assignment asks a student of its class. Who has begun may always end it, whatever becomes of a group. In
-- plpgsql, because its statement is planned once in a session; a function in SQL would be planned at every answer.
create or replace function is_asked(p_assignment uuid, p_student uuid) returns boolean stable language plpgsql as $$
begin
    return case
        when exists (select from assignment_student s where s.assignment_id = p_assignment)
          or exists (select from assignment_group g where g.assignment_id = p_assignment)
        then exists (select from assignment_student s where s.assignment_id = p_assignment and s.student_id = p_student)
          or exists (select from assignment_group g join group_member m on m.group_id = g.group_id
                     where g.assignment_id = p_assignment and m.student_id = p_student)
          or exists (select from test_session t where t.assignment_id = p_assignment and t.student_id = p_student)
        else true end;
end $$;

-- The same rows as before. Most assignments ask the whole class: that is looked at once for each assignment, and only
-- for the others is anybody asked for. The offset keeps the planner from doing it once for each student.
create or replace view assigned_student with (security_invoker = true) as
select a.district_id, a.id as assignment_id, a.class_id, e.user_id as student_id, e.animal
from assignment a
cross join lateral (
    select (select true from assignment_student s where s.assignment_id = a.id limit 1) is null
       and (select true from assignment_group g where g.assignment_id = a.id limit 1) is null as whole offset 0) asked
join enrollment e on e.class_id = a.class_id and e.role = 'student' and e.ended_at is null
where asked.whole or is_asked(a.id, e.user_id);

-- find_standing of V019; whom the assignment does not ask, for them it is not there.
create or replace function find_standing(p_district uuid, p_assignment uuid, p_student uuid, p_part text, p_now timestamptz)
returns table (session uuid, submitted boolean, closed boolean, grade int, extra_time int, read_aloud boolean,
    larger_text boolean, calm boolean, fewer_options boolean, items text[], sequences int[], response_values text[])
language plpgsql as $$
begin
    perform set_config('app.district', p_district::text, true);
    return query
        select t.id, s.session_id is not null, c.closed_at is not null, k.grade, m.extra_time, m.read_aloud, m.larger_text,
               m.calm, m.fewer_options, n.items, n.sequences, n.response_values
        from assignment a
        join school_class k on k.id = a.class_id
        left join assignment_closing c on c.assignment_id = a.id
        left join test_session t on t.assignment_id = a.id and t.student_id = p_student and t.part = p_part
        left join submission s on s.session_id = t.id
        left join lateral (
            select o.* from accommodation o where o.student_id = p_student order by o.number desc limit 1) m on true
        left join lateral (
            select array_agg(r.item_id) as items, array_agg(r.sequence) as sequences, array_agg(r.value) as response_values
            from (select distinct on (item_id) item_id, sequence, value from response where session_id = t.id
                  order by item_id, sequence desc) r) n on true
        where a.id = p_assignment and a.opens_at <= p_now and is_asked(p_assignment, p_student);
end $$;

-- save_response of V017 with the same rules, and one more: absent, too, when the assignment does not ask the student.
create or replace function save_response(p_district uuid, p_assignment uuid, p_student uuid, p_part text, p_session uuid,
    p_item text, p_event uuid, p_sequence int, p_value text, p_at_once boolean, p_given timestamptz, p_now timestamptz,
    out became text, out sequence int, out value text, out regraded boolean)
language plpgsql as $$
declare
    opened record;
    v_session uuid;
    stored_item text;
begin
    perform set_config('app.district', p_district::text, true);
    select greatest(p_given, a.opens_at) as given, coalesce(c.closed_at < p_given, false) as closed,
           exists (select from regrade g where g.assignment_id = a.id) as regraded into opened
    from assignment a left join assignment_closing c on c.assignment_id = a.id
    where a.id = p_assignment and a.opens_at <= p_now and is_asked(p_assignment, p_student);
    if not found then
        became := 'absent';
        return;
    end if;
    regraded := opened.regraded;
    if opened.closed and not exists (select from test_session t where t.assignment_id = p_assignment
                                     and t.student_id = p_student and t.part = p_part) then
        became := 'closed';
        return;
    end if;
    v_session := enter_session(p_assignment, p_student, p_part, p_session, p_now);

    select r.item_id, r.sequence, r.value into stored_item, sequence, value
    from response r where r.session_id = v_session and r.event_id = p_event;
    if found then
        became := case when stored_item = p_item then 'accepted' else 'mixed' end;
        return;
    end if;

    select coalesce(max(r.sequence), 0) into sequence
    from response r where r.session_id = v_session and r.item_id = p_item;
    became := case
        when exists (select from submission s where s.session_id = v_session) then 'submitted'
        when opened.closed then 'closed'
        when p_sequence between 1 and sequence then 'outdated'
        else 'accepted' end;
    if became = 'accepted' then
        value := p_value;
        insert into response (district_id, session_id, item_id, sequence, event_id, value, counts, given_at, received_at)
        values (p_district, v_session, p_item, case p_sequence when 0 then save_response.sequence + 1 else p_sequence end,
                p_event, p_value,
                not (p_at_once and save_response.sequence > 0
                     and exists (select from response r where r.session_id = v_session and r.item_id = p_item
                                 and r.value is not null and r.received_at <= opened.given)),
                opened.given, p_now)
        returning response.sequence into sequence;
    end if;
end $$;

-- When a class has lessons: so many weeks from one on, on one weekday, every week or every second one.
create table class_plan (
    district_id uuid not null,
    class_id uuid not null,
    first_week date not null check (extract(isodow from first_week) = 1),
    weeks int not null check (weeks between 1 and 53),
    weekday int not null check (weekday between 1 and 7),       -- 1 is Monday
    every int not null check (every in (1, 2)),
    laid_by uuid not null,
    laid_at timestamptz not null,
    primary key (district_id, class_id),
    foreign key (district_id, class_id) references school_class (district_id, id),
    foreign key (district_id, laid_by) references app_user (district_id, id)
);
call protect('class_plan', 'select, insert, update');

-- Weeks without a lesson, such as holidays; each by its Monday.
create table plan_break (
    district_id uuid not null,
    class_id uuid not null,
    week date not null check (extract(isodow from week) = 1),
    primary key (district_id, class_id, week),
    foreign key (district_id, class_id) references class_plan (district_id, class_id)
);
call protect('plan_break', 'select, insert, delete');

-- What a class is to learn when. It asks nobody anything before it is assigned.
create table plan_lesson (
    district_id uuid not null,
    class_id uuid not null,
    lesson_id text not null,
    day date not null,
    planned_by uuid not null,
    planned_at timestamptz not null,
    primary key (district_id, class_id, lesson_id),
    foreign key (district_id, class_id) references class_plan (district_id, class_id),
    foreign key (district_id, planned_by) references app_user (district_id, id)
);
call protect('plan_lesson', 'select, insert, update, delete');
