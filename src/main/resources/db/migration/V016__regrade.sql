-- What a teacher has decided about an item's key, only ever added to. Taking it back is a row that names its number.
create table regrade (
    district_id uuid not null,
    assignment_id uuid not null,
    number int not null check (number > 0),
    item_id text not null,
    correct text,                        -- the right options with spaces between them; null: left out for everyone
    lowering boolean not null,           -- whether scores may fall
    undoes int check (undoes < number),
    decided_by uuid not null,
    decided_at timestamptz not null,
    primary key (district_id, assignment_id, number),
    unique (district_id, assignment_id, undoes),
    foreign key (district_id, assignment_id) references assignment (district_id, id),
    foreign key (district_id, assignment_id, undoes) references regrade (district_id, assignment_id, number),
    foreign key (district_id, decided_by) references app_user (district_id, id),
    check (correct is not null or not lowering)
);
call protect('regrade', 'select, insert');

-- What each finished session is worth since that row. The newest holds; before the first, the submission does.
create table rescore (
    district_id uuid not null,
    session_id uuid not null,
    assignment_id uuid not null,
    number int not null,
    correct int not null check (correct >= 0),
    answered int not null check (answered >= correct),
    primary key (district_id, session_id, number),
    foreign key (district_id, session_id) references submission (district_id, session_id),
    foreign key (district_id, assignment_id, number) references regrade (district_id, assignment_id, number)
);
call protect('rescore', 'select, insert');

create table objective_rescore (
    district_id uuid not null,
    session_id uuid not null,
    number int not null,
    objective text not null,
    correct int not null check (correct >= 0),
    answered int not null check (answered >= correct),
    primary key (district_id, session_id, number, objective),
    foreign key (district_id, session_id, number) references rescore (district_id, session_id, number)
);
call protect('objective_rescore', 'select, insert');

-- The scores that hold. Whoever reads a score reads it here; the views show what their reader may see and no more.
create view standing_score with (security_invoker = true) as
select s.district_id, s.session_id, s.submitted_at, s.late,
       coalesce(r.correct, s.correct) as correct, coalesce(r.answered, s.answered) as answered,
       r.number as regrade                -- null: as it was submitted
from submission s
left join lateral (
    select number, correct, answered from rescore
    where district_id = s.district_id and session_id = s.session_id
    order by number desc limit 1) r on true;
grant select on standing_score to "${app}";

create view standing_objective with (security_invoker = true) as
select o.district_id, o.session_id, o.objective, o.correct, o.answered
from objective_result o
where not exists (select from rescore r where r.district_id = o.district_id and r.session_id = o.session_id)
union all
select o.district_id, o.session_id, o.objective, o.correct, o.answered
from objective_rescore o
where o.number = (select max(number) from rescore r where r.district_id = o.district_id and r.session_id = o.session_id);
grant select on standing_objective to "${app}";
