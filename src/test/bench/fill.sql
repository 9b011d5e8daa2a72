-- A district with so many students, thirty in a class, who were asked so many quizzes of eight items and answered all.
-- Ids follow the seat's number, so that answer.sql finds them. Constraints are checked by how the rows are made.
set session_replication_role = replica;
set local maintenance_work_mem = '512MB';
create function id(kind int, n bigint) returns uuid immutable language sql
return ('00000000-0000-4000-8' || lpad(kind::text, 3, '0') || '-' || lpad(n::text, 12, '0'))::uuid;
create function item(n int) returns text immutable language sql return split_part('${items}', ' ', n);

insert into lesson_version select * from jsonb_populate_record(null::lesson_version, '${version}');
insert into org (district_id, id, parent_id, type, name, time_zone) values
    (id(900, 1), id(900, 1), null, 'district', 'Bench', 'America/Chicago'), (id(900, 1), id(901, 1), id(900, 1), 'school', 'Bench', null);
insert into school_class (district_id, id, school_id, title, grade, code)
select id(900, 1), id(902, c), id(901, 1), 'Class ' || c, 7, c from generate_series(1, (${students} + 29) / 30) c;
insert into home_use (district_id, class_id, allowed_by, allowed_at)
select district_id, id, id(903, 0), now() from school_class;
insert into app_user (district_id, id, role, name)
select id(900, 1), id(903, s), 'student', 'Child ' || s from generate_series(1, ${students}) s;
insert into enrollment (district_id, id, class_id, user_id, role, animal, begins_at)
select id(900, 1), id(904, s), id(902, (s - 1) / 30 + 1), id(903, s), 'student', s, now() from generate_series(1, ${students}) s;
insert into user_session (district_id, id, user_id, class_id, begun_at, seen_at)
select id(900, 1), id(905, s), id(903, s), id(902, (s - 1) / 30 + 1), now(), now() from generate_series(1, ${students}) s;
insert into directory (kind, hash, district_id, subject_id)
select 'session', sha256(convert_to('seat-' || s, 'UTF8')), id(900, 1), id(905, s) from generate_series(1, ${students}) s;
insert into assignment select (jsonb_populate_record(null::assignment, '${assignment}'::jsonb || jsonb_build_object(
    'district_id', id(900, 1), 'id', id(w, c), 'class_id', id(902, c)))).*
from generate_series(0, ${works} - 1) w, generate_series(1, (${students} + 29) / 30) c;
insert into test_session (district_id, id, assignment_id, student_id, part, version, begun_at)
select id(900, 1), id(100 + w, s), id(w, (s - 1) / 30 + 1), id(903, s), 'quiz', '${hash}', now()
from generate_series(0, ${works} - 1) w, generate_series(1, ${students}) s;
alter table response drop constraint response_pkey;
alter table response drop constraint response_district_id_session_id_event_id_key;
insert into response (district_id, session_id, item_id, sequence, event_id, value, counts, given_at, received_at)
select id(900, 1), id(100 + w, s), item(i), 1, gen_random_uuid(), 'abc', true, now(), now()
from generate_series(0, ${works} - 1) w, generate_series(1, ${students}) s, generate_series(1, 8) i;
alter table response add primary key (district_id, session_id, item_id, sequence);
alter table response add unique (district_id, session_id, event_id);
set session_replication_role = origin;
