-- A number from the school's own records (OneRoster: sourcedId). It says that two lists mean the same, and nothing else.
alter table app_user add column sourced_id text check (length(sourced_id) between 1 and 100);
create unique index app_user_sourced on app_user (district_id, sourced_id) where sourced_id is not null;
alter table school_class add column sourced_id text check (length(sourced_id) between 1 and 100);
create unique index school_class_sourced on school_class (district_id, sourced_id) where sourced_id is not null;
alter table org add column sourced_id text check (length(sourced_id) between 1 and 100);
create unique index org_sourced on org (district_id, sourced_id) where sourced_id is not null;

-- One list that was read: a class's by its teacher, or the district's by an officer (class_id is null). A class's has a row
-- once it has changed something; a district's from its upload on, because others than the request work on it.
create table roster_import (
    district_id uuid not null,
    id uuid not null,
    class_id uuid,
    made_by uuid not null,
    made_at timestamptz not null,
    state text not null check (state in ('reading', 'faulty', 'ready', 'applying', 'done', 'undoing', 'undone', 'failed')),
    step text,                           -- what is being done in that state
    lines int not null default 0,        -- lines read so far
    seen_at timestamptz not null,        -- when the work on it last said that it goes on
    fingerprint text,                    -- of the roster that the difference was made from
    changed boolean not null default false,   -- the roster was another one when the difference was to be applied
    left_out text[] not null default '{}',    -- heads of the columns that were not read
    applied_at timestamptz,
    undone_at timestamptz,
    undone_by uuid,
    primary key (district_id, id),
    foreign key (district_id, class_id) references school_class (district_id, id),
    foreign key (district_id, made_by) references app_user (district_id, id)
);
create index roster_import_class on roster_import (district_id, class_id);
call protect('roster_import', 'select, insert, update, delete');

-- What an import changed, so that it can be taken back within thirty days; then the rows are gone.
create table roster_import_change (
    district_id uuid not null,
    import_id uuid not null,
    id uuid not null,
    kind text not null check (kind in ('joined', 'back', 'left', 'renamed', 'numbered', 'taught', 'class', 'school')),
    class_id uuid,
    user_id uuid,
    before text,
    after text,
    kept text check (kept in ('worked', 'moved', 'full', 'changed')),   -- why it was not taken back
    primary key (district_id, import_id, id),
    foreign key (district_id, import_id) references roster_import (district_id, id)
);
call protect('roster_import_change', 'select, insert, update, delete');

-- What is wrong in a district's files. No cell of a column that is left out.
create table roster_import_finding (
    district_id uuid not null,
    import_id uuid not null,
    number int not null,
    file text not null,
    line bigint not null,
    message text not null,
    about text not null,
    primary key (district_id, import_id, number),
    foreign key (district_id, import_id) references roster_import (district_id, id)
);
call protect('roster_import_finding', 'select, insert, delete');

-- A district's files, line by line, until they are applied or put away. Of a student a display name and nothing else; of
-- a teacher the account that the e-mail address has found, and not the address.
create table staged_org (
    district_id uuid not null,
    import_id uuid not null,
    line bigint not null,
    sourced_id text not null,
    name text not null,
    school_id uuid,
    is_new boolean not null default false,
    primary key (district_id, import_id, line)
);
call protect('staged_org', 'select, insert, update, delete');

create table staged_class (
    district_id uuid not null,
    import_id uuid not null,
    line bigint not null,
    sourced_id text not null,
    title text not null,
    grade int not null,
    school_sourced_id text not null,
    school_id uuid,
    class_id uuid,
    is_new boolean not null default false,
    primary key (district_id, import_id, line)
);
call protect('staged_class', 'select, insert, update, delete');

create table staged_user (
    district_id uuid not null,
    import_id uuid not null,
    line bigint not null,
    sourced_id text not null,
    role text not null check (role in ('student', 'teacher')),
    name text not null,
    longer text not null,                -- the same with more of the last name, where two would be called the same
    user_id uuid,
    is_new boolean not null default false,
    primary key (district_id, import_id, line)
);
create index staged_user_sourced on staged_user (district_id, import_id, sourced_id);
call protect('staged_user', 'select, insert, update, delete');

create table staged_enrollment (
    district_id uuid not null,
    import_id uuid not null,
    line bigint not null,
    class_sourced_id text not null,
    user_sourced_id text not null,
    role text not null check (role in ('student', 'teacher')),
    class_id uuid,
    user_id uuid,
    primary key (district_id, import_id, line)
);
create index staged_enrollment_class on staged_enrollment (district_id, import_id, class_sourced_id);
call protect('staged_enrollment', 'select, insert, update, delete');

-- What a district's files would change.
create table staged_change (
    district_id uuid not null,
    import_id uuid not null,
    kind text not null check (kind in ('joined', 'left', 'taught')),
    class_id uuid not null,
    user_id uuid not null,
    animal text,
    primary key (district_id, import_id, kind, class_id, user_id)
);
call protect('staged_change', 'select, insert, update, delete');
