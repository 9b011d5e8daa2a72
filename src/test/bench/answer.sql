-- What one saved answer asks of the database, statement by statement (SessionFilter, Answering). Seats, items and their
-- number come from the benchmark; the first statement also makes up what a request brings with it: event and address.
\set seat random(1, :seats)
\set number random(1, :size)
\set assigned :work + random(0, :works - 1)
begin;
select district_id as district, subject_id as session, gen_random_uuid() as event, split_part(:items, ' ', :number::int) as item,
       '00000000-0000-4000-8' || lpad(:assigned::text, 3, '0') || '-' || lpad(((:seat::int - 1) / 30 + 1)::text, 12, '0') as assignment
from directory where kind = 'session' and hash = sha256(convert_to('seat-' || :seat, 'UTF8')) \gset
select set_config('app.district', :district, true);
select s.id, s.district_id, s.user_id as student, u.role, u.name, s.class_id, s.begun_at, s.seen_at
from user_session s join app_user u on u.id = s.user_id
where s.id = :session
  and (s.class_id is null
       or exists (select from enrollment e where e.class_id = s.class_id and e.user_id = s.user_id
                  and e.ended_at is null)
      and (exists (select from class_opening o where o.class_id = s.class_id and o.closes_at > now())
           or exists (select from home_use h where h.class_id = s.class_id))) \gset
commit;
begin;
select set_config('app.district', :district, true);
select id, assigned_at, assigned_by, class_id, district_id, due_at, feedback, first_form, lesson_id, opens_at, version
from assignment where id = :assignment \gset found_
insert into test_session (district_id, id, assignment_id, student_id, part, version, begun_at)
values (:district, gen_random_uuid(), :assignment, :student, 'quiz', :found_version, now())
on conflict (district_id, assignment_id, student_id, part) do nothing;
select id as test from test_session where assignment_id = :assignment and part = 'quiz' and student_id = :student \gset
select pg_advisory_xact_lock(hashtextextended(:test, 0));
select item_id, sequence, value from response where session_id = :test and event_id = :event;
select objective, correct, answered from objective_result where session_id = :test order by objective;
select correct, answered, late from submission where session_id = :test;
select coalesce(max(sequence), 0) as newest from response where session_id = :test and item_id = :item \gset
insert into response (district_id, session_id, item_id, sequence, event_id, value, counts, given_at, received_at)
select :district, :test, :item, :newest::int + 1, :event, 'a',
       not (true and exists (select from response
            where session_id = :test and item_id = :item and value is not null and received_at <= now())), now(), now();
commit;
