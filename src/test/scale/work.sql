-- What the classes ${first} to ${last} did in the weeks ${week} to ${before} (from 0, the last not included). A class takes its
-- band's lessons one after the other, and the first two once more, over ${weeks} weeks, each together on one day, and some students later by themselves.
set local session_replication_role = replica; -- foreign keys are looked at set by set at the end (foreign-keys.sql)
set local synchronous_commit = off;
set local work_mem = '128MB';
create temp table job on commit drop as
select c.n * 10 + l.k as n, c.n as class, c.id as class_id, c.teacher, l.*, pg_temp.id('assignment', c.n * 10 + l.k) as id,
       o.opens, o.opens + interval '1 hour' as taught,
       case when l.forms and pg_temp.dice(c.n, 22) < 0.8 then case when pg_temp.dice(c.n * 10 + l.k, 23) < 0.5 then 'A' else 'B' end end as first_form,
       pg_temp.dice(c.n, 24) < 0.8 as practice
from class c join lesson l on l.band = c.band and l.k <= c.lessons
cross join lateral (select floor((l.k - 1 + 0.95 * pg_temp.dice(c.n * 10 + l.k, 20)) * ${weeks} / 6.0)::int as week) w
cross join lateral (select ('${from}'::date + w.week * 7 + floor(5 * pg_temp.dice(c.n, 21))::int + time '08:00') at time zone 'America/Chicago' as opens) o
where c.n between ${first} and ${last} and w.week >= ${week} and w.week < ${before};

analyze job;
insert into assignment (district_id, id, class_id, lesson_id, version, strand, opens_at, due_at, assigned_by, assigned_at, feedback, first_form)
select '${district}'::uuid, id, class_id, lesson_id, version, strand, opens, opens + interval '7 days', teacher, opens - interval '2 days',
       case when practice then 'practice' else 'check' end, first_form from job;

insert into alternate_completion (district_id, assignment_id, student_id, finished_at)
select '${district}'::uuid, j.id, pg_temp.id('student', s.student), j.taught + pg_temp.dice(s.student, 25) * interval '5 days'
from job j join seat s on s.class = j.class join refused r on r.student = s.student and r.strand = j.strand
where pg_temp.dice(s.student * 10 + j.k, 26) < 0.85
  and j.taught + pg_temp.dice(s.student, 25) * interval '5 days' < '${until}'::timestamptz;

-- One row for each student and part. Recall comes when the next lesson opens, the reminder five weeks after the lesson.
create temp table sitting on commit drop as
select row_number() over (order by begun, sn) as n, x.*, pg_temp.id('session', sn * 4 + x.p) as id,
       begun + (7 + 5 * pg_temp.dice(sn * 4 + x.p, 30)) * interval '1 minute' as ended,
       pg_temp.dice(sn * 4 + x.p, 31) < 0.97 as finished
from (
    select j.n as job, j.version, j.practice, s.student, p.part, p.p, p.form, p.easy,
           (j.n * 1000000 + s.student) as sn, 0.25 * (pg_temp.dice(s.student, 32) - 0.5) as ability,
           case p.part
               when 'before' then j.taught + 5 * pg_temp.dice(s.student + j.n, 33) * interval '1 minute'
               when 'quiz' then j.taught + interval '25 minutes' + 5 * pg_temp.dice(s.student + j.n, 33) * interval '1 minute'
                   + case when pg_temp.dice(s.student + j.n, 34) < 0.1 then floor(1 + 9 * pg_temp.dice(s.student + j.n, 35)) else 0 end * interval '1 day'
               when 'recall' then j.taught + ${weeks} / 6.0 * interval '7 days' + 10 * pg_temp.dice(s.student + j.n, 36) * interval '1 minute'
               else j.taught + interval '35 days' + 3 * pg_temp.dice(s.student + j.n, 37) * interval '1 day' end as begun
    from job j join seat s on s.class = j.class
    join (values (0, 'before', 0.45), (1, 'quiz', 0.76), (2, 'recall', 0.66), (3, 'reminder', 0.62)) v (p, part, easy) on true
    cross join lateral (select v.p, v.part, v.easy, case v.part when 'before' then j.first_form
        when 'quiz' then case when j.first_form = 'A' then 'B' else 'A' end else 'remember' end as form) p
    where p.form is not null
      and not exists (select from refused r where r.student = s.student and r.strand = j.strand)
      and pg_temp.dice((j.n * 1000000 + s.student) * 4 + v.p, 38) < case v.part when 'quiz' then 0.97 when 'before' then 0.95 else 0.9 end) x
where begun + interval '15 minutes' < '${until}'::timestamptz;
create index on sitting (n);
analyze sitting;

insert into test_session (district_id, id, assignment_id, student_id, part, version, begun_at)
select '${district}'::uuid, s.id, pg_temp.id('assignment', s.job), pg_temp.id('student', s.student), s.part, s.version, s.begun from sitting s order by s.n;

-- What was given: first, and where somebody went on to another option, then. Who is in the middle has answered half.
create temp table given on commit drop as
select s.n, s.id, s.job, s.part, s.version, s.form, s.finished, i.number, i.item_id, i.objective, i.correct, a.first, b.second,
       s.begun + i.number * interval '25 seconds' as at, s.part <> 'before' and (s.part <> 'quiz' or s.practice) as at_once
from sitting s
join item i on i.version = s.version and i.form = s.form
cross join lateral (select s.sn * 400 + s.p * 100 + i.number as k) k
cross join lateral (select case
    when pg_temp.dice(k, 40) < 0.02 then null
    when pg_temp.dice(k, 41) < s.easy + s.ability + 0.2 * (pg_temp.dice(i.number * 17, 42) - 0.5) then i.correct
    else i.wrong[1 + floor(pg_temp.dice(k, 43) * cardinality(i.wrong))] end as first) a
cross join lateral (select case
    when a.first is null then null
    when s.part in ('recall', 'reminder') and a.first <> i.correct then i.correct
    when s.part = 'quiz' and a.first <> i.correct and pg_temp.dice(k, 44) < case when s.practice then 0.6 else 0.15 end then i.correct end as second) b
where s.finished or i.number <= 3;

insert into response (district_id, session_id, item_id, sequence, event_id, value, counts, given_at, received_at)
select '${district}'::uuid, g.id, g.item_id, q.sequence, md5(g.id::text || g.number || q.sequence)::uuid, q.value, q.sequence = 1 or not g.at_once, q.at, q.at
from given g
cross join lateral (select 1 as sequence, g.first as value, g.at union all select 2, g.second, g.at + interval '9 seconds' where g.second is not null) q
order by g.n, g.number;

-- What counts is the newest that was given before feedback.
alter table given add value text;
update given set value = case when second is null or at_once then first else second end;
create index on given (n);
analyze given;

create temp table scored on commit drop as
select g.n, count(*) filter (where g.value = g.correct) as correct, count(g.value) as answered,
       count(*) filter (where g.at + case when g.second is null or g.at_once then 0 else 9 end * interval '1 second'
           > j.opens + interval '7 days') as late
from given g join job j on j.n = g.job where g.finished group by g.n;
create index on scored (n);
analyze scored;
insert into submission (district_id, session_id, submitted_at, correct, answered, late, late_answers)
select '${district}'::uuid, s.id, s.ended, c.correct, c.answered, c.late > 0, c.late from sitting s join scored c on c.n = s.n order by s.n;
insert into objective_result (district_id, session_id, objective, correct, answered)
select '${district}'::uuid, id, objective, count(*) filter (where value = correct), count(value)
from given where finished group by n, id, objective order by n;

-- What teachers see: steps of five, as far as the rest of the class leaves another step.
create temp table ranked on commit drop as
select s.n, s.job, s.part, s.student, s.ended, row_number() over (partition by s.job, s.part order by s.ended, s.id) as place,
       count(*) over (partition by s.job, s.part) as finished
from sitting s where s.finished;
create index on ranked (job, part);
analyze ranked;
create temp table step on commit drop as
select j.n as job, j.id, case when f.n >= e.n and e.n >= 5 then e.n else least(f.n, e.n - 5) / 5 * 5 end as published
from job j
join (select job, count(*) as n from ranked where part = 'quiz' group by job) f on f.job = j.n
cross join lateral (select count(*) as n from seat s where s.class = j.class
    and not exists (select from refused r where r.student = s.student and r.strand = j.strand)) e;
insert into tally (district_id, assignment_id, finished, as_of)
select '${district}'::uuid, t.id, t.published, r.ended from step t
join ranked r on r.job = t.job and r.part = 'quiz' and r.place = t.published where t.published >= 5;
insert into item_tally (district_id, assignment_id, item_id, value, n)
select '${district}'::uuid, t.id, g.item_id, coalesce(g.value, 'declined'), count(*)
from step t join ranked r on r.job = t.job and r.part = 'quiz' and r.place <= t.published join given g on g.n = r.n
where t.published >= 5 group by t.id, g.item_id, coalesce(g.value, 'declined');

insert into retention (district_id, assignment_id, part, students, correct, answered)
select '${district}'::uuid, j.id, r.part, count(*), sum(c.correct), sum(c.answered)
from ranked r join job j on j.n = r.job join scored c on c.n = r.n
where r.part in ('recall', 'reminder') and r.place <= r.finished / 5 * 5 and pg_temp.dice(j.n, 50) < 0.8
group by j.id, r.part having count(*) >= 5;

create temp table pair on commit drop as
select j.id, j.n as job, b.n as before, q.n as quiz, q.ended, 100.0::float8 * sb.correct / sb.answered as was, 100.0::float8 * sq.correct / sq.answered as now
from job j join ranked b on b.job = j.n and b.part = 'before' join scored sb on sb.n = b.n
join ranked q on q.job = j.n and q.part = 'quiz' and q.student = b.student join scored sq on sq.n = q.n
where sb.answered > 0 and sq.answered > 0;
create index on pair (job);
analyze pair;
create temp table learned on commit drop as
select id, job, count(*) as students, avg(was) as was, avg(now) as now, max(ended) as ended from pair group by id, job having count(*) >= 10;
insert into gain (district_id, assignment_id, students, before, after, error, as_of)
select '${district}'::uuid, l.id, l.students, l.was, l.now,
       (select sqrt(sum(power((100 - p.now) - (100 - l.now) / (100 - l.was) * (100 - p.was), 2)) / (l.students - 1) / l.students) / (100 - l.was)
        from pair p where p.job = l.job and l.was < 100), l.ended
from learned l;
insert into gain_misconception (district_id, assignment_id, misconception, part, shown, answered)
select '${district}'::uuid, p.id, w.misconception, g.part, count(*) filter (where w.tokens && string_to_array(g.value, ' ')), count(g.value)
from pair p join learned l on l.job = p.job cross join lateral (values (p.before), (p.quiz)) b (n) join given g on g.n = b.n
join shows w on w.version = g.version and w.form = g.form and w.item_id = g.item_id
group by p.id, w.misconception, g.part;

insert into scale_given (district_id, session_id, item_id)
select '${district}'::uuid, s.id, l.scale from sitting s join job j on j.n = s.job join lesson l on l.version = j.version and l.k = j.k
where s.finished and s.part = 'quiz' and l.scale is not null and pg_temp.dice(s.sn, 51) < 0.8;
insert into scale_count (district_id, assignment_id, item_id, value, n)
select '${district}'::uuid, j.id, l.scale, v.value,
       count(*) filter (where v.value = l.least + floor(pg_temp.dice(s.sn, 52) * (l.most - l.least + 1)))
from sitting s join job j on j.n = s.job join lesson l on l.version = j.version and l.k = j.k
cross join lateral generate_series(l.least, l.most) v (value)
where s.finished and s.part = 'quiz' and l.scale is not null and pg_temp.dice(s.sn, 51) < 0.8
group by j.id, l.scale, v.value;
