create table org (
    district_id uuid not null,
    id uuid not null,
    parent_id uuid,
    type text not null check (type in ('district', 'school')),
    name text not null check (length(name) between 1 and 120),
    time_zone text,                      -- a district's; schools have their district's
    primary key (district_id, id),
    foreign key (district_id, parent_id) references org (district_id, id),
    check ((type = 'district') = (id = district_id)),
    check ((type = 'district') = (time_zone is not null))
);
call protect('org', 'select, insert, update');

create table local_adult (
    district_id uuid not null,
    id uuid not null,
    school_id uuid not null,
    name text not null check (length(name) between 1 and 80),
    work text not null check (length(work) between 1 and 80),
    place text not null check (length(place) between 1 and 120),
    primary key (district_id, id),
    foreign key (district_id, school_id) references org (district_id, id)
);
call protect('local_adult', 'select, insert, update, delete');

create table school_class (
    district_id uuid not null,
    id uuid not null,
    school_id uuid not null,
    title text not null check (length(title) between 1 and 80),
    grade int not null check (grade between 0 and 12),   -- 0 is kindergarten
    code text not null,
    primary key (district_id, id),
    foreign key (district_id, school_id) references org (district_id, id)
);
call protect('school_class', 'select, insert, update');

create table enrollment (
    district_id uuid not null,
    id uuid not null,
    class_id uuid not null,
    user_id uuid not null,
    role text not null check (role in ('student', 'teacher')),
    animal text,
    begins_at timestamptz not null,
    ended_at timestamptz,
    primary key (district_id, id),
    foreign key (district_id, class_id) references school_class (district_id, id),
    foreign key (district_id, user_id) references app_user (district_id, id),
    check ((role = 'student') = (animal is not null))
);
create unique index enrollment_animal on enrollment (district_id, class_id, animal) where ended_at is null;
create unique index enrollment_once on enrollment (district_id, class_id, user_id) where ended_at is null;
create index enrollment_user on enrollment (district_id, user_id);
call protect('enrollment', 'select, insert, update');

create table class_opening (
    district_id uuid not null,
    id uuid not null,
    class_id uuid not null,
    opened_by uuid not null,
    opened_at timestamptz not null,
    closes_at timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, class_id) references school_class (district_id, id)
);
create index class_opening_class on class_opening (district_id, class_id, closes_at);
call protect('class_opening', 'select, insert, update');

create table home_use (
    district_id uuid not null,
    class_id uuid not null,
    allowed_by uuid not null,
    allowed_at timestamptz not null,
    primary key (district_id, class_id),
    foreign key (district_id, class_id) references school_class (district_id, id)
);
call protect('home_use', 'select, insert, delete');
