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

-- Whether an assignment asks a student of its class.
create function is_asked(p_assignment uuid, p_student uuid) returns boolean stable language sql as $$
    select exists (select from assignment_student s where s.assignment_id = p_assignment and s.student_id = p_student)
        or exists (select from assignment_group g join group_member m on m.group_id = g.group_id
                   where g.assignment_id = p_assignment and m.student_id = p_student)
        or not exists (select from assignment_student s where s.assignment_id = p_assignment)
           and not exists (select from assignment_group g where g.assignment_id = p_assignment)
$$;

-- Whom each assignment asks, of those who are in the class now. Whoever lists students of an assignment reads it here.
create view assigned_student with (security_invoker = true) as
select a.district_id, a.id as assignment_id, a.class_id, e.user_id as student_id, e.animal
from assignment a
join enrollment e on e.class_id = a.class_id and e.role = 'student' and e.ended_at is null
where is_asked(a.id, e.user_id);
grant select on assigned_student to "${app}";
