-- Fills a class that has one assignment with so many lessons, nearly all of them done: the class's id, then how many.
with original as (
    select a.* from assignment a where a.class_id = ?::uuid order by a.assigned_at limit 1),
texts as (
    select v.hash, v.lesson_id, row_number() over (order by v.lesson_id, v.hash) as n, count(*) over () as all_of_them
    from lesson_version v where v.lesson_id ~ '^(K2|35|68|HS)-'),
lessons as (
    select g as n, gen_random_uuid() as id from generate_series(2, ?::int) g),
made as (
    insert into assignment
    select (jsonb_populate_record(null::assignment, to_jsonb(o) || jsonb_build_object('id', l.id, 'lesson_id', t.lesson_id, 'version', t.hash,
        'opens_at', o.opens_at - l.n * interval '7 days', 'due_at', o.due_at - l.n * interval '7 days'))).*
    from original o, lessons l join texts t on t.n = 1 + l.n % t.all_of_them
    returning id, district_id, class_id, version, opens_at),
asked as (
    select m.*, e.user_id, gen_random_uuid() as session, row_number() over (order by m.opens_at, e.user_id) as k
    from made m join enrollment e on e.class_id = m.class_id and e.role = 'student' and e.ended_at is null),
begun as (
    insert into test_session (district_id, id, assignment_id, student_id, part, version, begun_at)
    select district_id, session, id, user_id, 'quiz', version, opens_at from asked where k % 11 <> 0
    returning id),
finished as (
    insert into submission (district_id, session_id, submitted_at, correct, answered, late, late_answers)
    select district_id, session, opens_at + interval '1 day', 8 - k % 5, 8, k % 19 = 0, 0
    from asked where k % 11 <> 0 and k % 17 <> 0
    returning session_id),
learned as (
    insert into objective_result (district_id, session_id, objective, correct, answered)
    select a.district_id, a.session, o.name, greatest(0, 3 - (a.k + o.n) % 9 / 7 * 2), 3
    from asked a, (values (1, 'one'), (2, 'two'), (3, 'three')) o(n, name)
    where a.k % 11 <> 0 and a.k % 17 <> 0
    returning 1)
select count(*)::text from learned
