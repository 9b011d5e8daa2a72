-- The application may delete no answer and no person. These few functions may, under their owner's rights: each looks at
-- the policy and at the district itself, whether or not the owner is held by the policies of the tables.
-- Locks are taken in the order in which a submission takes them: session (0), key (4), tally (1).

-- Walks over at most so many assignments after one, up to the first that has answers of a school year which is kept no
-- more, and deletes those. A session goes as a whole: one in which something came since is kept. Whoever is answering
-- at this moment is waited for, and only rows from before the end of that year are touched.
create function purge_answers(p_after uuid, p_limit int, out reached uuid, out removed int, out children int)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    v_district uuid := nullif(current_setting('app.district', true), '')::uuid;
    v_before timestamptz := answers_before();
    v_assignment record;
    v_session uuid;
begin
    removed := 0;
    children := 0;
    for v_assignment in
        select a.id, a.due_at < v_before
               and not exists (select from purged_answers p where p.district_id = v_district and p.assignment_id = a.id
                               and p.whole and p.purged_at >= v_before)
               and exists (
                   select from test_session t join response r on r.district_id = v_district and r.session_id = t.id
                   where t.district_id = v_district and t.assignment_id = a.id and r.received_at < v_before) as is_old
        from assignment a where a.district_id = v_district and (p_after is null or a.id > p_after)
        order by a.id limit p_limit
    loop
        reached := v_assignment.id;
        continue when not v_assignment.is_old;
        for v_session in
            select t.id from test_session t where t.district_id = v_district and t.assignment_id = reached
              and not exists (select from submission s where s.district_id = v_district and s.session_id = t.id)
            order by t.id
        loop
            perform pg_advisory_xact_lock(hashtextextended(v_session::text, 0));
        end loop;
        perform pg_advisory_xact_lock(hashtextextended(reached::text, 4));
        perform pg_advisory_xact_lock(hashtextextended(reached::text, 1));
        with gone as (
            delete from response r using test_session t
            where r.district_id = v_district and t.district_id = v_district and t.id = r.session_id
              and t.assignment_id = reached and r.received_at < v_before
              and not exists (select from response n where n.district_id = v_district and n.session_id = t.id
                              and n.received_at >= v_before)
              and not exists (select from submission s where s.district_id = v_district and s.session_id = t.id
                              and s.submitted_at >= v_before)
            returning t.student_id)
        select count(*), count(distinct student_id) into removed, children from gone;
        if removed > 0 then
            insert into purged_answers (district_id, assignment_id, whole, purged_at)
            values (v_district, reached, true, school_now()) on conflict do nothing;
            return;
        end if;
    end loop;
end $$;

-- Why a student's account may go: 'left' long enough ago, a family's 'request' whose time to think has passed; or null.
create function may_forget(p_student uuid) returns text language plpgsql stable security definer
set search_path = public, pg_temp as $$
declare
    v_district uuid := nullif(current_setting('app.district', true), '')::uuid;
begin
    if not exists (select from app_user u where u.district_id = v_district and u.id = p_student and u.role = 'student')
       or exists (select from forgotten_student f where f.district_id = v_district and f.student_id = p_student) then
        return null;
    end if;
    if exists (
        select from family_request q
        join family_request_step y on y.district_id = v_district and y.request_id = q.id and y.step = 'approved'
        where q.district_id = v_district and q.student_id = p_student and q.kind = 'deletion'
          and y.taken_at <= school_now() - interval '7 days'
          and not exists (select from family_request_step n where n.district_id = v_district and n.request_id = q.id
                          and n.step in ('withdrawn', 'refused'))) then
        return 'request';
    end if;
    if (select count(*) > 0 and count(*) filter (where e.ended_at is null) = 0
               and max(e.ended_at) <= school_now() - make_interval(days => kept('accounts'))
        from enrollment e where e.district_id = v_district and e.user_id = p_student) then
        return 'left';
    end if;
    return null;
end $$;

-- Deletes the answers that a student has left in one assignment; null when there are none any more.
create function forget_answers(p_student uuid) returns int language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    v_district uuid := nullif(current_setting('app.district', true), '')::uuid;
    v_assignment uuid;
    v_session uuid;
    v_removed int;
begin
    if may_forget(p_student) is null then
        return null;
    end if;
    select t.assignment_id into v_assignment from test_session t
    where t.district_id = v_district and t.student_id = p_student
      and exists (select from response r where r.district_id = v_district and r.session_id = t.id)
    order by t.assignment_id limit 1;
    if not found then
        return null;
    end if;
    for v_session in
        select t.id from test_session t
        where t.district_id = v_district and t.student_id = p_student and t.assignment_id = v_assignment order by t.id
    loop
        perform pg_advisory_xact_lock(hashtextextended(v_session::text, 0));
    end loop;
    perform pg_advisory_xact_lock(hashtextextended(v_assignment::text, 4));
    perform pg_advisory_xact_lock(hashtextextended(v_assignment::text, 1));
    delete from response r using test_session t
    where r.district_id = v_district and t.district_id = v_district and t.id = r.session_id
      and t.student_id = p_student and t.assignment_id = v_assignment;
    get diagnostics v_removed = row_count;
    insert into purged_answers (district_id, assignment_id, whole, purged_at)
    values (v_district, v_assignment, false, school_now()) on conflict do nothing;
    return v_removed;
end $$;

-- Deletes the account itself, once no answer is left, and says whether it is gone. The row of the person stays without a
-- name, because scores and counts of others stand on it; docs/decisions/retention.md goes through every table.
create function forget_student(p_student uuid) returns boolean language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    v_district uuid := nullif(current_setting('app.district', true), '')::uuid;
    v_session uuid;
begin
    if may_forget(p_student) is null then
        return false;
    end if;
    for v_session in
        select t.id from test_session t where t.district_id = v_district and t.student_id = p_student order by t.id
    loop
        perform pg_advisory_xact_lock(hashtextextended(v_session::text, 0));
    end loop;
    if exists (select from test_session t join response r on r.district_id = v_district and r.session_id = t.id
               where t.district_id = v_district and t.student_id = p_student) then
        return false;                    -- something has come meanwhile: its assignment's turn again
    end if;
    delete from directory d where d.district_id = v_district and (
        d.kind = 'session' and d.subject_id in (select s.id from user_session s where s.district_id = v_district and s.user_id = p_student)
        or d.kind = 'badge' and d.subject_id in (select b.id from student_badge b where b.district_id = v_district and b.user_id = p_student)
        or d.kind = 'link' and d.subject_id in (
            select l.id from family_letter l join family_request q on q.district_id = v_district and q.id = l.request_id
            where l.district_id = v_district and q.student_id = p_student));
    delete from user_session where district_id = v_district and user_id = p_student;
    delete from student_badge where district_id = v_district and user_id = p_student;
    delete from student_secret where district_id = v_district and user_id = p_student;
    delete from admission where district_id = v_district and user_id = p_student;
    delete from sign_in where district_id = v_district and user_id = p_student;
    delete from group_member where district_id = v_district and student_id = p_student;
    delete from accommodation where district_id = v_district and student_id = p_student;
    delete from opt_out where district_id = v_district and student_id = p_student;
    delete from permission_decision where district_id = v_district and student_id = p_student;
    delete from roster_import_change where district_id = v_district and user_id = p_student;
    delete from staged_enrollment where district_id = v_district and user_id = p_student;
    delete from staged_change where district_id = v_district and user_id = p_student;
    delete from staged_user where district_id = v_district and user_id = p_student;
    delete from enrollment where district_id = v_district and user_id = p_student;
    update app_user set name = '–', sourced_id = null where district_id = v_district and id = p_student;
    insert into forgotten_student (district_id, student_id, forgotten_at) values (v_district, p_student, school_now());
    return true;
end $$;

-- Views of children's pages that are older than the policy says.
create function forget_views(p_limit int) returns int language plpgsql security definer
set search_path = public, pg_temp as $$
declare
    v_district uuid := nullif(current_setting('app.district', true), '')::uuid;
    v_removed int;
begin
    delete from student_view where ctid = any (array(
        select v.ctid from student_view v where v.district_id = v_district
          and v.seen_at < school_now() - make_interval(days => kept('views')) order by v.seen_at limit p_limit))
      and district_id = v_district;
    get diagnostics v_removed = row_count;
    return v_removed;
end $$;

revoke all on function purge_answers(uuid, int), may_forget(uuid), forget_answers(uuid), forget_student(uuid),
    forget_views(int) from public;
grant execute on function purge_answers(uuid, int), may_forget(uuid), forget_answers(uuid), forget_student(uuid),
    forget_views(int) to "${app}";
