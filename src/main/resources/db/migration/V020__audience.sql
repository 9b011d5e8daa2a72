-- Students of a class who see something again, or are asked apart, together. Its teacher names it.
create table class_group (
    district_id uuid not null,
    id uuid not null,
    class_id uuid not null,
    title text not null check (length(title) between 1 and 80),
    lesson_id text,                      -- what it sees again, when it was made for that
    objective text,                      -- an objective of that lesson; never a misconception
    made_by uuid not null,
    made_at timestamptz not null,
    ended_at timestamptz,
    primary key (district_id, id),
    foreign key (district_id, class_id) references school_class (district_id, id),
    check (objective is null or lesson_id is not null)
);
create index class_group_class on class_group (district_id, class_id);
call protect('class_group', 'select, insert, update');

create table group_member (
    district_id uuid not null,
    group_id uuid not null,
    student_id uuid not null,
    primary key (district_id, group_id, student_id),
    foreign key (district_id, group_id) references class_group (district_id, id),
    foreign key (district_id, student_id) references app_user (district_id, id)
);
call protect('group_member', 'select, insert, delete');

-- Whom an assignment asks. Without a row of either kind it asks the whole class.
create table assignment_group (
    district_id uuid not null,
    assignment_id uuid not null,
    group_id uuid not null,
    primary key (district_id, assignment_id, group_id),
    foreign key (district_id, assignment_id) references assignment (district_id, id),
    foreign key (district_id, group_id) references class_group (district_id, id)
);
call protect('assignment_group', 'select, insert');

create table assignment_student (
    district_id uuid not null,
    assignment_id uuid not null,
    student_id uuid not null,
    primary key (district_id, assignment_id, student_id),
    foreign key (district_id, assignment_id) references assignment (district_id, id),
    foreign key (district_id, student_id) references app_user (district_id, id)
);
call protect('assignment_student', 'select, insert');

-- What the lesson is about, so that rules by strand need no lesson's text.
alter table assignment add column strand text check (strand in ('relationships', 'boundaries', 'online'));
update assignment set strand = case when lesson_id like '%-HR%' then 'relationships' when lesson_id like '%-BD%' then 'boundaries' else 'online' end;
alter table assignment alter column strand set not null;
