-- A closed assignment takes nothing that is given from then on. What was given before is taken whenever it arrives.
create table assignment_closing (
    district_id uuid not null,
    assignment_id uuid not null,
    closed_at timestamptz not null,
    closed_by uuid not null,
    primary key (district_id, assignment_id),
    foreign key (district_id, assignment_id) references assignment (district_id, id),
    foreign key (district_id, closed_by) references app_user (district_id, id)
);
call protect('assignment_closing', 'select, insert, delete');

-- How many of the answers that count were given after the due date.
alter table submission add column late_answers int not null default 0 check (late_answers >= 0);
alter table submission alter column late_answers drop default;

-- A student's session, begun if need be. Until the transaction ends no other request answers or submits in it.
create function enter_session(p_assignment uuid, p_student uuid, p_part text, p_id uuid, p_now timestamptz)
returns uuid language plpgsql as $$
declare
    entered uuid;
begin
    select id into entered from test_session
    where assignment_id = p_assignment and student_id = p_student and part = p_part;
    if not found then
        insert into test_session (district_id, id, assignment_id, student_id, part, version, begun_at)
        select district_id, p_id, id, p_student, p_part, version, p_now from assignment where id = p_assignment
        on conflict (district_id, assignment_id, student_id, part) do nothing;
        select id into entered from test_session
        where assignment_id = p_assignment and student_id = p_student and part = p_part;
    end if;
    perform pg_advisory_xact_lock(hashtextextended(entered::text, 0));
    return entered;
end $$;

-- Who asks, by the hash of the session's token, in one round trip because every request asks. From here to the end of the
-- transaction only this district's rows exist.
create function find_session(p_hash bytea, p_closed_after timestamptz)
returns table (id uuid, district_id uuid, user_id uuid, role text, name text, class_id uuid, begun_at timestamptz, seen_at timestamptz)
language plpgsql as $$
declare
    entry directory;
begin
    select * into entry from directory d where d.kind = 'session' and d.hash = p_hash;
    perform set_config('app.district', coalesce(entry.district_id::text, ''), true);
    return query
        select s.id, s.district_id, s.user_id, u.role, u.name, s.class_id, s.begun_at, s.seen_at
        from user_session s join app_user u on u.id = s.user_id
        where s.id = entry.subject_id
          and (s.class_id is null
               or exists (select from enrollment e where e.class_id = s.class_id and e.user_id = s.user_id
                          and e.ended_at is null)
                  and (exists (select from class_opening o where o.class_id = s.class_id and o.closes_at > p_closed_after)
                       or exists (select from home_use h where h.class_id = s.class_id)));
end $$;

-- Saves one answer, in one round trip because a whole school answers at once, and says what became of it: accepted (now,
-- or when the same event came before), mixed (the event is another item's), submitted, closed, outdated, or absent (the
-- assignment is not open in this district). Then sequence and value are what is stored, or the newest sequence; regraded says whether a key was mended. It sets
-- the district of the transaction and then reads and writes with the caller's rights, so that the district's policies
-- hold here too. Nothing was given before the assignment opened. Where feedback comes at once, an answer that was at
-- school before this one was given means that its feedback may have been seen: this one is practice and does not count.
create function save_response(p_district uuid, p_assignment uuid, p_student uuid, p_part text, p_session uuid, p_item text,
    p_event uuid, p_sequence int, p_value text, p_at_once boolean, p_given timestamptz, p_now timestamptz,
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
    where a.id = p_assignment and a.opens_at <= p_now;
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
