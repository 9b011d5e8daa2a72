-- Whoever takes a check of the adult course leaves a row, passed or not. What is finished is read from these rows.
create table module_attempt (
    district_id uuid not null,
    id uuid not null,
    user_id uuid not null,
    module_id text not null,
    version text not null references lesson_version (hash),
    answers jsonb not null,              -- by item the option's letter
    correct int not null check (correct >= 0),
    passed boolean not null,
    attempted_at timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, user_id) references app_user (district_id, id)
);
create index module_attempt_user on module_attempt (district_id, user_id);
call protect('module_attempt', 'select, insert');

-- A school's local names, only ever added to: for each line the newest words hold.
create table routing_line (
    district_id uuid not null,
    id uuid not null,
    school_id uuid not null,
    line text not null,
    words text not null check (length(words) <= 200),    -- empty: taken away again
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, school_id) references org (district_id, id),
    foreign key (district_id, written_by) references app_user (district_id, id)
);
create index routing_line_school on routing_line (district_id, school_id, line);
call protect('routing_line', 'select, insert');
