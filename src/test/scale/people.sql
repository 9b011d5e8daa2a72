-- Schools, classes, people: insert-selects over what chance says of each number. ${students} students in ${schools} schools:
-- the last but one has nine students, the last has none, and some of the others have not begun.
set local session_replication_role = replica; -- foreign keys are looked at set by set at the end (foreign-keys.sql)
create temp table school as
select n, pg_temp.id('school', n) as id,
       case when n > ${schools} - 2 then 0 else 0.4 + 1.2 * pg_temp.dice(n, 1) end as weight,
       case when n <= ceil(0.45 * (${schools} - 2)) then 0 when n <= ceil(0.7 * (${schools} - 2)) then 6 else 9 end as lowest,
       n < ${schools} - 1 and n % 50 = 7 as idle
from generate_series(1, ${schools}) n;

create temp table class as
with share as (
    select n, lowest, idle, round(${classes} * sum(weight) over (order by n) / sum(weight) over ()) as upto from school),
placed as (
    select s.n as school, s.lowest, s.idle, c from (
        select *, coalesce(lag(upto) over (order by n), 0) as after from share) s
    cross join lateral generate_series(s.after::bigint + 1, s.upto::bigint) c
    union all select ${schools} - 1, 3, false, ${classes} + 1
    union all select ${schools}, 2, false, ${classes} + 2)
select c as n, school, idle, pg_temp.id('class', c) as id, pg_temp.id('teacher', c) as teacher,
       lowest + floor(pg_temp.dice(c, 2) * case lowest when 0 then 6 when 6 then 3 when 9 then 4 else 1 end)::int as grade,
       0.75 + 0.5 * pg_temp.dice(c, 3) as weight,
       case when idle or pg_temp.dice(c, 4) < 0.03 then 0 when pg_temp.dice(c, 5) < 0.1 then 2 else 9 end as lessons
from placed;
alter table class add band text;
update class set band = case when grade < 3 then 'K-2' when grade < 6 then '3-5' when grade < 9 then '6-8' else '9-12' end;
create index on class (n);

-- Who sits where. One in a hundred is in a second class, too.
create temp table seat as
with share as (
    select n, round((${students} - 9) * sum(weight) over (order by n) / sum(weight) over ()) as upto from class where n <= ${classes}),
first as (
    select n as class, s as student, s - after as place from (
        select n, upto, coalesce(lag(upto) over (order by n), 0) as after from share) c
    cross join lateral generate_series(c.after::bigint + 1, c.upto::bigint) s
    union all select ${classes} + 1, ${students} - 9 + s, s from generate_series(1, 9) s)
select class, student, place::int from first
union all
select c.n, f.student, (40 - f.place)::int from first f
join class c on c.n = f.class + 1
join class o on o.n = f.class and o.school = c.school
where pg_temp.dice(f.student, 6) < 0.01 and f.place <= 4 and c.n <= ${classes};
create index on seat (class);

insert into org (district_id, id, parent_id, type, name, time_zone)
values ('${district}', '${district}', null, 'district', 'District of ${students}', 'America/Chicago');
insert into org (district_id, id, parent_id, type, name)
select '${district}'::uuid, id, '${district}', 'school', 'School ' || n from school;
insert into school_class (district_id, id, school_id, title, grade, code)
select '${district}'::uuid, c.id, s.id, 'Room ' || c.n, c.grade, 'G' || c.n from class c join school s on s.n = c.school;
insert into app_user (district_id, id, role, name, school_id)
select '${district}'::uuid, c.teacher, 'teacher', 'Teacher ' || c.n, s.id from class c join school s on s.n = c.school
union all select '${district}'::uuid, pg_temp.id('officer', 1), 'officer', 'Officer', null;
insert into app_user (district_id, id, role, name)
select '${district}'::uuid, pg_temp.id('student', s), 'student', 'Child ' || s from generate_series(1, ${students}) s;
insert into enrollment (district_id, id, class_id, user_id, role, animal, begins_at)
select '${district}'::uuid, pg_temp.id('seat', s.student * 2 + (s.place > 35)::int), c.id, pg_temp.id('student', s.student), 'student', a.name,
       '${from}'::date
from seat s join class c on c.n = s.class join animal a on a.n = s.place;
insert into enrollment (district_id, id, class_id, user_id, role, begins_at)
select '${district}'::uuid, pg_temp.id('teaching', n), id, teacher, 'teacher', '${from}'::date from class;
insert into directory (kind, hash, district_id, subject_id)
values ('district', sha256('${district}'), '${district}', '${district}');

-- The adult course: most have finished it, some are in the middle, one in four had to try twice.
insert into module_attempt (district_id, id, user_id, module_id, version, answers, correct, passed, attempted_at)
select '${district}'::uuid, pg_temp.id('attempt', c.n * 100 + m.number * 2 + t), c.teacher, m.module_id, m.version, '{}', m.correct - 3 * (1 - t), t = 1,
       '${from}'::timestamptz + (m.number + 3 * pg_temp.dice(c.n, 8) + 0.2 * t) * interval '1 day'
from class c
join (select *, row_number() over (order by module_id)::int as number from module) m
  on m.number <= case when pg_temp.dice(c.n, 7) < 0.7 then 9 else floor(pg_temp.dice(c.n, 9) * 6) end
cross join generate_series(0, 1) t
where t = 1 or pg_temp.dice(c.n * 10 + m.number, 10) < 0.25;

-- One family in fifty does not want one of the strands, and most of those said so before the year began.
insert into permission_decision (district_id, student_id, strand, decision, source, from_day, recorded_by, recorded_at)
select '${district}'::uuid, pg_temp.id('student', f.class_student), (array['relationships', 'boundaries', 'online', 'all'])[1 + floor(4 * pg_temp.dice(f.class_student, 12))],
       'refuses', 'paper', '${from}'::date, (select c.teacher from seat s join class c on c.n = s.class where s.student = f.class_student limit 1),
       '${from}'::date
from (select s as class_student from generate_series(1, ${students}) s where pg_temp.dice(s, 11) < 0.02) f;
create temp table refused as
select user_student as student, strand from (
    select s as user_student, unnest(case floor(4 * pg_temp.dice(s, 12)) when 0 then array['relationships'] when 1 then array['boundaries']
        when 2 then array['online'] else array['relationships', 'boundaries', 'online'] end) as strand
    from generate_series(1, ${students}) s where pg_temp.dice(s, 11) < 0.02) r;
create index on refused (student);
analyze school, class, seat, refused;
