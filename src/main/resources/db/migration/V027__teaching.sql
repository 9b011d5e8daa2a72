-- A lesson that is being taught: where the class is. It ends by a press, or three hours after it began.
create table live_lesson (
    district_id uuid not null,
    id uuid not null,
    class_id uuid not null,
    assignment_id uuid,                              -- null when it is taught without having been assigned
    lesson_id text not null,
    version text not null,                           -- the text that is taught, whatever changes meanwhile
    recall_version text,                             -- the earlier lesson that is recalled
    started_by uuid not null,
    started_at timestamptz not null,
    step int not null default 1 check (step > 0),
    shown int not null default 0 check (shown >= 0), -- what of the step has been brought to light
    turn int not null default 1,                     -- goes up with each change, so that windows know
    block_at timestamptz not null,                   -- since when the class is in this part
    paced boolean not null default false,            -- whether the students' screens follow
    ended_at timestamptz,
    primary key (district_id, id),
    foreign key (district_id, class_id) references school_class (district_id, id),
    foreign key (district_id, assignment_id) references assignment (district_id, id),
    foreign key (district_id, started_by) references app_user (district_id, id),
    check (assignment_id is not null or not paced)
);
create unique index live_lesson_assigned on live_lesson (district_id, assignment_id) where ended_at is null;
create unique index live_lesson_unassigned on live_lesson (district_id, class_id, lesson_id)
    where ended_at is null and assignment_id is null;
create index live_lesson_class on live_lesson (district_id, class_id) where ended_at is null;
call protect('live_lesson', 'select, insert, update');

-- One question, asked of the class as a whole.
create table class_check (
    district_id uuid not null,
    id uuid not null,
    live_lesson_id uuid not null,
    item_id text not null,
    way text not null check (way in ('devices', 'hands')),
    asked_at timestamptz not null,
    shown_at timestamptz,                            -- since when the class sees the bars; devices are not counted after it
    primary key (district_id, id),
    unique (district_id, live_lesson_id, item_id),
    foreign key (district_id, live_lesson_id) references live_lesson (district_id, id)
);
call protect('class_check', 'select, insert, update');

-- How many chose what. All counts of a check are written anew with each answer, and none has a time.
create table class_check_count (
    district_id uuid not null,
    check_id uuid not null,
    value text not null,
    n int not null default 0 check (n >= 0),
    primary key (district_id, check_id, value),
    foreign key (district_id, check_id) references class_check (district_id, id)
);
call protect('class_check_count', 'select, insert, update, delete');

-- That an answer was counted, so that it happens once: a keyed hash without a student and without the answer. It is gone
-- as soon as the counts are shown or the lesson ends.
create table class_check_given (
    district_id uuid not null,
    check_id uuid not null,
    mark bytea not null,
    primary key (district_id, check_id, mark),
    foreign key (district_id, check_id) references class_check (district_id, id)
);
call protect('class_check_given', 'select, insert, delete');
