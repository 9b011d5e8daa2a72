-- What a student needs to be asked fairly. Every change is a row, and the newest holds: taking all of it back is a row too.
create table accommodation (
    district_id uuid not null,
    student_id uuid not null,
    number bigint generated always as identity,               -- which is newer
    extra_time int not null check (extra_time between 0 and 300),   -- percent of the time from opening to due date
    read_aloud boolean not null,
    larger_text boolean not null,
    calm boolean not null,
    fewer_options boolean not null,
    reason text not null check (length(reason) between 1 and 200),
    approved_by text not null check (length(approved_by) between 1 and 80),
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (district_id, student_id, number),
    foreign key (district_id, student_id) references app_user (district_id, id),
    foreign key (district_id, set_by) references app_user (district_id, id)
);
call protect('accommodation', 'select, insert');
