create table test_session (
    district_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    student_id uuid not null,
    version text not null references lesson_version (hash),
    begun_at timestamptz not null,
    primary key (district_id, id),
    unique (district_id, assignment_id, student_id),
    foreign key (district_id, assignment_id) references assignment (district_id, id),
    foreign key (district_id, student_id) references app_user (district_id, id)
);
call protect('test_session', 'select, insert');

-- Only ever added to. The newest sequence given before any feedback on the item is the one that counts.
create table response (
    district_id uuid not null,
    session_id uuid not null,
    item_id text not null,
    sequence int not null check (sequence > 0),
    event_id uuid not null,
    choice text,                         -- null: "I'd rather not answer"
    counts boolean not null,             -- false: practice, given after feedback on this item was seen
    received_at timestamptz not null,
    primary key (district_id, session_id, item_id, sequence),
    unique (district_id, session_id, event_id),
    foreign key (district_id, session_id) references test_session (district_id, id)
);
call protect('response', 'select, insert');

create table submission (
    district_id uuid not null,
    session_id uuid not null,
    submitted_at timestamptz not null,
    correct int not null check (correct >= 0),
    answered int not null check (answered >= correct),
    late boolean not null,
    primary key (district_id, session_id),
    foreign key (district_id, session_id) references test_session (district_id, id)
);
call protect('submission', 'select, insert');

create table objective_result (
    district_id uuid not null,
    session_id uuid not null,
    objective text not null,
    correct int not null check (correct >= 0),
    answered int not null check (answered >= correct),
    primary key (district_id, session_id, objective),
    foreign key (district_id, session_id) references test_session (district_id, id)
);
call protect('objective_result', 'select, insert');

-- A class's picks, in steps of at least five finished quizzes, so that no child's answers can be told from two looks.
create table item_tally (
    district_id uuid not null,
    assignment_id uuid not null,
    item_id text not null,
    choice text not null,                -- an option's letter, or 'declined'
    n int not null check (n >= 0),
    primary key (district_id, assignment_id, item_id, choice),
    foreign key (district_id, assignment_id) references assignment (district_id, id)
);
call protect('item_tally', 'select, insert, update, delete');

create table tally (
    district_id uuid not null,
    assignment_id uuid not null,
    finished int not null,
    as_of timestamptz not null,
    primary key (district_id, assignment_id),
    foreign key (district_id, assignment_id) references assignment (district_id, id)
);
call protect('tally', 'select, insert, update');
