-- The moment by the school's clock; by the database's own where nobody has said it.
create function school_now() returns timestamptz stable language sql as $$
    select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now())
$$;

-- What a district asks of families before a lesson, by strand and from a day on its own calendar. Rows are only added: of
-- those that have begun the one with the latest day holds, and of several for one day the newest.
create table permission_rule (
    district_id uuid not null,
    strand text not null check (strand in ('relationships', 'boundaries', 'online')),
    number bigint generated always as identity,
    rule text not null check (rule in ('opt-out', 'opt-in', 'none')),
    notice_days int not null check (notice_days between 0 and 30),
    from_day date not null,
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (district_id, strand, number),
    foreign key (district_id, set_by) references app_user (district_id, id)
);
call protect('permission_rule', 'select, insert');

-- What families have decided, as the school was told. Rows are only added; one may name the row that it puts right, and
-- then the wrong one counts no more. Which row holds is found as for the rules; a row about all strands stands among
-- those about one.
create table permission_decision (
    district_id uuid not null,
    student_id uuid not null,
    number bigint generated always as identity,
    strand text not null check (strand in ('relationships', 'boundaries', 'online', 'all')),
    decision text not null check (decision in ('permits', 'refuses', 'undecided')),
    source text not null check (source in ('paper', 'phone', 'meeting', 'email', 'other')),
    from_day date not null,
    corrects bigint check (corrects < number),
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (district_id, student_id, number),
    unique (district_id, student_id, corrects),          -- a row is put right once; what puts it right can be, too
    foreign key (district_id, student_id) references app_user (district_id, id),
    foreign key (district_id, student_id, corrects) references permission_decision (district_id, student_id, number),
    foreign key (district_id, recorded_by) references app_user (district_id, id)
);
call protect('permission_decision', 'select, insert');

-- That a class's families were told of a lesson.
create table permission_notice (
    district_id uuid not null,
    class_id uuid not null,
    number bigint generated always as identity,
    lesson_id text not null,
    opens_on date not null,                              -- the day that the letter names
    given_by uuid not null,
    given_at timestamptz not null,
    primary key (district_id, class_id, number),
    foreign key (district_id, class_id) references school_class (district_id, id),
    foreign key (district_id, given_by) references app_user (district_id, id)
);
call protect('permission_notice', 'select, insert');

-- The task of equal status is done: the same credit as a quiz, and nothing to count in it.
create table alternate_completion (
    district_id uuid not null,
    assignment_id uuid not null,
    student_id uuid not null,
    finished_at timestamptz not null,
    primary key (district_id, assignment_id, student_id),
    foreign key (district_id, assignment_id) references assignment (district_id, id),
    foreign key (district_id, student_id) references app_user (district_id, id)
);
call protect('alternate_completion', 'select, insert');

-- Whether a student takes the task of equal status instead of a lesson of this strand. A refusal is honoured under every
-- rule; without an answer only opt-in keeps the lesson back. In PL/pgSQL because every answer asks, and its plans are kept.
create function takes_alternate(p_student uuid, p_strand text, p_at timestamptz) returns boolean stable language plpgsql as $$
declare
    v_day date;
    v_decision text;
begin
    select (p_at at time zone o.time_zone)::date into v_day
    from org o where o.id = nullif(current_setting('app.district', true), '')::uuid;
    select d.decision into v_decision from permission_decision d
    where d.student_id = p_student and d.strand in (p_strand, 'all') and d.from_day <= v_day
      and not exists (select from permission_decision c where c.student_id = p_student and c.corrects = d.number)
    order by d.from_day desc, d.number desc limit 1;
    if v_decision in ('permits', 'refuses') then
        return v_decision = 'refuses';
    end if;
    return coalesce('opt-in' = (
        select r.rule from permission_rule r where r.strand = p_strand and r.from_day <= v_day
        order by r.from_day desc, r.number desc limit 1), false);
end $$;

-- Which variant each student of a class takes now, strand by strand.
create view permission_variant with (security_invoker = true) as
select e.district_id, e.class_id, e.user_id as student_id, s.strand,
       takes_alternate(e.user_id, s.strand, school_now()) as alternate
from enrollment e cross join (values ('relationships'), ('boundaries'), ('online')) s (strand)
where e.role = 'student' and e.ended_at is null;
grant select on permission_variant to "${app}";

-- Whether an assignment asks a student of its class. Whoever has begun may always end it, and what was done stays done,
-- whatever becomes of a group. In PL/pgSQL, as above.
create function is_asked(p_assignment uuid, p_student uuid) returns boolean stable language plpgsql as $$
begin
    return case
        when exists (select from assignment_student s where s.assignment_id = p_assignment)
          or exists (select from assignment_group g where g.assignment_id = p_assignment)
        then exists (select from assignment_student s where s.assignment_id = p_assignment and s.student_id = p_student)
          or exists (select from assignment_group g join group_member m on m.group_id = g.group_id
                     where g.assignment_id = p_assignment and m.student_id = p_student)
          or exists (select from test_session t where t.assignment_id = p_assignment and t.student_id = p_student)
          or exists (select from alternate_completion c where c.assignment_id = p_assignment and c.student_id = p_student)
        else true end;
end $$;

-- Whom each assignment asks, of those who are in the class now, and who of them takes the task of equal status. Whoever
-- lists students of an assignment reads it here. Most assignments ask the whole class: that is looked at once for each,
-- and only for the others is anybody asked for. The offset keeps the planner from doing it once for each student.
create view assigned_student with (security_invoker = true) as
select a.district_id, a.id as assignment_id, a.class_id, e.user_id as student_id, e.animal,
       takes_alternate(e.user_id, a.strand, school_now()) as alternate
from assignment a
cross join lateral (
    select (select true from assignment_student s where s.assignment_id = a.id limit 1) is null
       and (select true from assignment_group g where g.assignment_id = a.id limit 1) is null as whole offset 0) asked
join enrollment e on e.class_id = a.class_id and e.role = 'student' and e.ended_at is null
where asked.whole or is_asked(a.id, e.user_id);
grant select on assigned_student to "${app}";

-- Who has done an assignment, by its quiz or by the task: whoever counts what was reached counts here.
create view assignment_completion with (security_invoker = true) as
select t.district_id, t.assignment_id, t.student_id, s.submitted_at as finished_at, false as alternate
from submission s join test_session t on t.district_id = s.district_id and t.id = s.session_id
where t.part = 'quiz'
union all
select district_id, assignment_id, student_id, finished_at, true from alternate_completion;
grant select on assignment_completion to "${app}";

-- find_standing of V019; whom the assignment does not ask, and who takes the task of equal status, for them the quiz is
-- not there.
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
        where a.id = p_assignment and a.opens_at <= p_now and is_asked(p_assignment, p_student)
          and not takes_alternate(p_student, a.strand, p_now);
end $$;

-- save_response of V017 with the same rules, and two more: absent, too, whom the assignment does not ask, and who takes
-- the task of equal status.
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
    where a.id = p_assignment and a.opens_at <= p_now and is_asked(p_assignment, p_student)
      and not takes_alternate(p_student, a.strand, p_now);
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
