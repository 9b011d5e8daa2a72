-- An officer of the district who signed in just now.
delete from directory where kind = 'session' and hash = sha256('${token}');
with s as (
    insert into user_session (district_id, id, user_id, begun_at, seen_at)
    values ('${district}', gen_random_uuid(), pg_temp.id('officer', 1), now(), now()) returning district_id, id)
insert into directory (kind, hash, district_id, subject_id)
select 'session', sha256('${token}'), district_id, id from s;
