-- How long a district keeps what, by kind. Rows are only added: of those that have begun the one with the latest day
-- holds, and of several for one day the newest. Answers: so many school years, beginning with the one they were given in.
create table retention_rule (
    district_id uuid not null,
    kind text not null check (kind in ('answers', 'accounts', 'views')),
    number bigint generated always as identity,
    keep int not null,
    from_day date not null,
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (district_id, kind, number),
    foreign key (district_id, set_by) references app_user (district_id, id),
    check (case kind when 'answers' then keep between 1 and 3 when 'accounts' then keep between 30 and 400
                     else keep between 90 and 1095 end)
);
call protect('retention_rule', 'select, insert');

-- What a family has asked for through the school. What becomes of it are rows of their own.
create table family_request (
    district_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('records', 'deletion')),
    class_id uuid not null,
    student_id uuid not null,
    reference text not null,             -- says nothing about the child; what the family and the district call it by
    asked_by uuid not null,
    asked_at timestamptz not null,
    primary key (district_id, id),
    unique (district_id, reference),
    foreign key (district_id, class_id) references school_class (district_id, id),
    foreign key (district_id, student_id) references app_user (district_id, id),
    foreign key (district_id, asked_by) references app_user (district_id, id)
);
create index family_request_student on family_request (district_id, student_id);
call protect('family_request', 'select, insert');

create table family_request_step (
    district_id uuid not null,
    request_id uuid not null,
    step text not null check (step in ('approved', 'refused', 'withdrawn', 'done')),
    taken_by uuid,                       -- null: the job
    taken_at timestamptz not null,
    primary key (district_id, request_id, step),
    foreign key (district_id, request_id) references family_request (district_id, id),
    foreign key (district_id, taken_by) references app_user (district_id, id),
    check ((step = 'done') or taken_by is not null)
);
call protect('family_request_step', 'select, insert');

-- The letter with which a family opens a child's records, once. Its hash is in the directory, as a link's.
create table family_letter (
    district_id uuid not null,
    id uuid not null,
    request_id uuid not null,
    made_by uuid not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    failures int not null default 0 check (failures between 0 and 5),
    opened_at timestamptz,
    primary key (district_id, id),
    foreign key (district_id, request_id) references family_request (district_id, id),
    foreign key (district_id, made_by) references app_user (district_id, id)
);
create index family_letter_request on family_letter (district_id, request_id);
call protect('family_letter', 'select, insert, update');

-- Whose account is gone. What others' counts stand on stays under an id that is nobody's any more.
create table forgotten_student (
    district_id uuid not null,
    student_id uuid not null,
    forgotten_at timestamptz not null,
    primary key (district_id, student_id),
    foreign key (district_id, student_id) references app_user (district_id, id)
);
call protect('forgotten_student', 'select');

-- Assignments of which answers were deleted. Nothing is counted anew from answers here: what was published stands, scores
-- stay, and a check of the tallies leaves these out. "whole": all answers of the years that are over, and not one child's.
create table purged_answers (
    district_id uuid not null,
    assignment_id uuid not null,
    whole boolean not null,
    purged_at timestamptz not null,
    primary key (district_id, assignment_id, whole),
    foreign key (district_id, assignment_id) references assignment (district_id, id)
);
call protect('purged_answers', 'select');
comment on table purged_answers is
    'A check that recomputes tallies from responses must skip every assignment with a row here (docs/decisions/retention.md).';

-- A run of the deletion, step by step, each in a transaction of its own: one that was broken off goes on after its last.
create table retention_run (
    district_id uuid not null,
    id uuid not null,
    begun_by uuid,                       -- null: the job
    begun_at timestamptz not null,
    answers_before timestamptz not null, -- what the policy said when it began
    accounts_days int not null,
    views_days int not null,
    primary key (district_id, id),
    foreign key (district_id, begun_by) references app_user (district_id, id)
);
call protect('retention_run', 'select, insert');

create table retention_step (
    district_id uuid not null,
    run_id uuid not null,
    number bigint generated always as identity,
    kind text not null check (kind in ('answers', 'accounts', 'requests', 'views', 'links')),
    reached uuid,                        -- how far a long kind has come
    removed int not null check (removed >= 0),
    children int not null check (children >= 0),   -- of how many, in this step
    finished boolean not null,           -- nothing of this kind is left
    taken_at timestamptz not null,
    primary key (district_id, run_id, number),
    foreign key (district_id, run_id) references retention_run (district_id, id)
);
call protect('retention_step', 'select, insert');

-- What was deleted, by which policy, when and by whom: the very text that was hashed. The id is the hash's first half, so
-- that the line of the audit trail that names it vouches for every word.
create table deletion_certificate (
    district_id uuid not null,
    id uuid not null,
    run_id uuid,
    request_id uuid,
    made_at timestamptz not null,
    content text not null,
    hash bytea not null check (hash = sha256(convert_to(content, 'UTF8'))),
    primary key (district_id, id),
    unique (district_id, run_id),
    unique (district_id, request_id),
    foreign key (district_id, run_id) references retention_run (district_id, id),
    foreign key (district_id, request_id) references family_request (district_id, id),
    check ((run_id is null) <> (request_id is null))
);
call protect('deletion_certificate', 'select, insert');

-- How long a kind is kept today.
create function kept(p_kind text) returns int stable language sql as $$
    select coalesce((
        select r.keep from retention_rule r
        where r.district_id = nullif(current_setting('app.district', true), '')::uuid and r.kind = p_kind
          and r.from_day <= (select (school_now() at time zone o.time_zone)::date from org o
                             where o.district_id = r.district_id and o.id = r.district_id)
        order by r.from_day desc, r.number desc limit 1),
        case p_kind when 'answers' then 1 when 'accounts' then 120 else 365 end)
$$;

-- Before which moment answers are of a school year that is not kept any more. A school year ends with 30 June; two weeks
-- more are for devices that were without network, and for the last release of the year.
create function answers_before() returns timestamptz stable language sql as $$
    select make_date(extract(year from d.day)::int - case when d.day < make_date(extract(year from d.day)::int, 7, 1) then 1 else 0 end
                     - (kept('answers') - 1), 7, 1)::timestamp at time zone d.time_zone
    from (select (school_now() at time zone o.time_zone)::date - 14 as day, o.time_zone from org o
          where o.district_id = nullif(current_setting('app.district', true), '')::uuid and o.id = o.district_id) d
$$;
