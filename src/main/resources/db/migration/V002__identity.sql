create table app_user (
    district_id uuid not null,
    id uuid not null,
    role text not null check (role in ('student', 'teacher', 'officer')),
    name text not null check (length(name) between 1 and 80),
    email text,                          -- staff only: a student's is neither asked nor kept
    school_id uuid,
    primary key (district_id, id),
    check (role <> 'student' or email is null)
);
call protect('app_user', 'select, insert, update');

create table staff_password (
    district_id uuid not null,
    user_id uuid not null,
    hash text not null,                  -- Argon2id, with its parameters and salt
    set_at timestamptz not null,
    primary key (district_id, user_id),
    foreign key (district_id, user_id) references app_user (district_id, id)
);
call protect('staff_password', 'select, insert, update');

create table student_secret (
    district_id uuid not null,
    user_id uuid not null,
    kind text not null check (kind in ('pictures', 'pin')),
    hash bytea not null,                 -- keyed: a slow hash does not save four digits
    issued_at timestamptz not null,
    failures int not null default 0 check (failures between 0 and 5),
    primary key (district_id, user_id),
    foreign key (district_id, user_id) references app_user (district_id, id)
);
call protect('student_secret', 'select, insert, update');

-- The teacher lets one child in without the secret, once, for a few minutes.
create table admission (
    district_id uuid not null,
    user_id uuid not null,
    given_by uuid not null,
    expires_at timestamptz not null,
    primary key (district_id, user_id),
    foreign key (district_id, user_id) references app_user (district_id, id)
);
call protect('admission', 'select, insert, update, delete');

create table user_session (
    district_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    class_id uuid,                       -- students sign in to one class
    begun_at timestamptz not null,
    seen_at timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, user_id) references app_user (district_id, id)
);
create index user_session_user on user_session (district_id, user_id);
call protect('user_session', 'select, insert, update, delete');

create table one_time_link (
    district_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    expires_at timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, user_id) references app_user (district_id, id)
);
call protect('one_time_link', 'select, insert, delete');
