-- Answers that came without names: read off papers, or from devices without accounts. A sheet is one counting of an
-- assignment's quiz. Of "students" and "n" the teacher sees what is "shown": all of a paper sheet, which the teacher has
-- counted, and of devices what was published in steps.
create table count_sheet (
    district_id uuid not null,
    id uuid not null,
    assignment_id uuid not null,
    source text not null check (source in ('paper', 'devices')),
    students int not null check (students between 0 and 200),
    shown int not null check (shown between 0 and students),
    made_by uuid not null,
    made_at timestamptz not null,
    ended_by uuid,                       -- who withdrew it, or counted anew
    ended_at timestamptz,                -- null: it counts
    primary key (district_id, id),
    foreign key (district_id, assignment_id) references assignment (district_id, id),
    foreign key (district_id, made_by) references app_user (district_id, id),
    foreign key (district_id, ended_by) references app_user (district_id, id),
    check ((ended_by is null) = (ended_at is null)),
    check (source = 'devices' or shown = students)
);
create index count_sheet_assignment on count_sheet (district_id, assignment_id);
create unique index count_sheet_paper on count_sheet (district_id, assignment_id) where source = 'paper' and ended_at is null;
call protect('count_sheet', 'select, insert, update');

create table count_sheet_cell (
    district_id uuid not null,
    sheet_id uuid not null,
    item_id text not null,
    choice text not null,                -- as in item_tally: a whole response or 'declined'; 'other' where paper was only told right from not right
    n int not null check (n >= 0),
    shown int not null check (shown between 0 and n),
    primary key (district_id, sheet_id, item_id, choice),
    foreign key (district_id, sheet_id) references count_sheet (district_id, id)
);
call protect('count_sheet_cell', 'select, insert, update');

-- A quiz that is taken without accounts while the class is open. Its counts are the sheet with its id.
create table open_quiz (
    district_id uuid not null,
    id uuid not null,
    class_id uuid not null,
    expected int not null check (expected between 1 and 60),
    ends_at timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, id) references count_sheet (district_id, id),
    foreign key (district_id, class_id) references school_class (district_id, id)
);
create index open_quiz_class on open_quiz (district_id, class_id, ends_at);
call protect('open_quiz', 'select, insert, update');

-- That a device has been counted, so that it happens once. No answer, no time, and gone when the quiz has ended.
create table open_quiz_pass (
    district_id uuid not null,
    quiz_id uuid not null,
    hash bytea not null,
    primary key (district_id, quiz_id, hash),
    foreign key (district_id, quiz_id) references open_quiz (district_id, id)
);
call protect('open_quiz_pass', 'select, insert, delete');

-- What a class chose, wherever it came from, as far as its teacher may see it. Reports read it here.
create view item_choice_count with (security_invoker = true) as
select t.district_id, t.assignment_id, t.item_id, t.value as choice, t.n, 'app' as source from item_tally t
union all
select s.district_id, s.assignment_id, c.item_id, c.choice, sum(c.shown)::int, s.source
from count_sheet s join count_sheet_cell c on c.district_id = s.district_id and c.sheet_id = s.id
where s.ended_at is null and s.shown > 0
group by s.district_id, s.assignment_id, c.item_id, c.choice, s.source;
grant select on item_choice_count to "${app}";

-- Of how many students those counts are.
create view counted_students with (security_invoker = true) as
select t.district_id, t.assignment_id, 'app' as source, t.finished as n, t.as_of from tally t
union all
select s.district_id, s.assignment_id, s.source, sum(s.shown)::int, max(s.made_at)
from count_sheet s
where s.ended_at is null and s.shown > 0
group by s.district_id, s.assignment_id, s.source;
grant select on counted_students to "${app}";
