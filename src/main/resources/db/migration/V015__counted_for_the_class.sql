-- How sure a class is: counts, with no way back to a student and no time. "shown" is what its teacher may see.
create table scale_count (
    district_id uuid not null,
    assignment_id uuid not null,
    item_id text not null,
    value int not null check (value between 0 and 10),
    n int not null default 0 check (n >= 0),
    shown int not null default 0 check (shown between 0 and n),
    primary key (district_id, assignment_id, item_id, value),
    foreign key (district_id, assignment_id) references assignment (district_id, id)
);
call protect('scale_count', 'select, insert, update');

-- That a student was counted, so that it happens once; what they marked is not here.
create table scale_given (
    district_id uuid not null,
    session_id uuid not null,
    item_id text not null,
    primary key (district_id, session_id, item_id),
    foreign key (district_id, session_id) references test_session (district_id, id)
);
call protect('scale_given', 'select, insert');

-- The family does not want the child to be asked how sure they are.
create table opt_out (
    district_id uuid not null,
    student_id uuid not null,
    primary key (district_id, student_id),
    foreign key (district_id, student_id) references app_user (district_id, id)
);
call protect('opt_out', 'select, insert, delete');

-- What a class chose in a practice scenario: presses and not people, and no time.
create table practice_count (
    district_id uuid not null,
    assignment_id uuid not null,
    item_id text not null,
    scene text not null,
    branch int not null check (branch > 0),          -- from 1, in the order of the file
    n int not null check (n >= 0),
    shown int not null default 0 check (shown between 0 and n),
    primary key (district_id, assignment_id, item_id, scene, branch),
    foreign key (district_id, assignment_id) references assignment (district_id, id)
);
call protect('practice_count', 'select, insert, update');

-- What a class learned, as published: means in percent over the students who took both parts.
create table gain (
    district_id uuid not null,
    assignment_id uuid not null,
    students int not null check (students >= 10),
    before double precision not null check (before between 0 and 100),
    after double precision not null check (after between 0 and 100),
    error double precision,                          -- the normalised gain's standard error; null where it is not given
    as_of timestamptz not null,
    primary key (district_id, assignment_id),
    foreign key (district_id, assignment_id) references assignment (district_id, id)
);
call protect('gain', 'select, insert, update');

-- How much a class remembers, as published: first answers of so many students, in all.
create table retention (
    district_id uuid not null,
    assignment_id uuid not null,
    part text not null check (part in ('recall', 'reminder')),
    students int not null check (students >= 5),
    correct int not null check (correct >= 0),
    answered int not null check (answered >= correct),
    primary key (district_id, assignment_id, part),
    foreign key (district_id, assignment_id) references assignment (district_id, id)
);
call protect('retention', 'select, insert, update');
