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

-- Saves one answer, in one round trip because a whole school answers at once, and says what became of it: accepted (now,
-- or when the same event came before), mixed (the event is another item's), submitted, closed or outdated. Then sequence
-- and value are what is stored, or the newest sequence. It reads and writes with the caller's rights, so the policies of
-- the district hold here too. Where feedback comes at once, an answer that was at school before this one was given means
-- that its feedback may have been seen, so this one is practice and does not count.
create function save_response(p_assignment uuid, p_student uuid, p_part text, p_session uuid, p_item text, p_event uuid,
    p_sequence int, p_value text, p_at_once boolean, p_given timestamptz, p_now timestamptz,
    out became text, out sequence int, out value text)
language plpgsql as $$
declare
    is_closed boolean := exists (select from assignment_closing c
                                 where c.assignment_id = p_assignment and c.closed_at < p_given);
    v_session uuid;
    stored_item text;
begin
    if is_closed and not exists (select from test_session t where t.assignment_id = p_assignment
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
        when is_closed then 'closed'
        when p_sequence between 1 and sequence then 'outdated'
        else 'accepted' end;
    if became = 'accepted' then
        sequence := case p_sequence when 0 then sequence + 1 else p_sequence end;
        value := p_value;
        insert into response (district_id, session_id, item_id, sequence, event_id, value, counts, given_at, received_at)
        select t.district_id, v_session, p_item, save_response.sequence, p_event, p_value,
               not (p_at_once and exists (select from response r where r.session_id = v_session and r.item_id = p_item
                                          and r.value is not null and r.received_at <= p_given)), p_given, p_now
        from test_session t where t.id = v_session;
    end if;
end $$;
