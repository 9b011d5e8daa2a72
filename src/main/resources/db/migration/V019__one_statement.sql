-- A session was used. One statement, as find_session is, so that it needs no transaction around it.
create function mark_seen(p_district uuid, p_session uuid, p_now timestamptz) returns void language plpgsql as $$
begin
    perform set_config('app.district', p_district::text, true);
    update user_session set seen_at = p_now where id = p_session;
end $$;

-- find_session of V017 with the same rules. Asked for one class, PostgreSQL hashed all classes with home use at every
-- request; a scalar subselect it cannot hash.
create or replace function find_session(p_hash bytea, p_closed_after timestamptz)
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
               or (select true from enrollment e where e.class_id = s.class_id and e.user_id = s.user_id
                   and e.ended_at is null)
                  and coalesce(
                      (select true from class_opening o where o.class_id = s.class_id and o.closes_at > p_closed_after limit 1),
                      (select true from home_use h where h.class_id = s.class_id)));
end $$;

-- How a student's part stands, with all that its page needs of the student, in one round trip because a whole school
-- opens its quiz at once. Nothing when the assignment is not open in this district. The district is set as in
-- save_response.
create function find_standing(p_district uuid, p_assignment uuid, p_student uuid, p_part text, p_now timestamptz)
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
        where a.id = p_assignment and a.opens_at <= p_now;
end $$;
