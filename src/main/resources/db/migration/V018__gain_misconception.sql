-- Who finished the form before the quiz was begun, and the quiz, and answered something in both: only they say something
-- about what was learned.
create view matched_pair with (security_invoker = true) as
select b.district_id, b.assignment_id, b.id as before_id, q.id as after_id
from test_session b
join standing_score sb on sb.district_id = b.district_id and sb.session_id = b.id
join test_session q on q.district_id = b.district_id and q.assignment_id = b.assignment_id
    and q.student_id = b.student_id and q.part = 'quiz'
join standing_score sq on sq.district_id = q.district_id and sq.session_id = q.id
where b.part = 'before' and sb.submitted_at <= q.begun_at and sb.answered > 0 and sq.answered > 0;
grant select on matched_pair to "${app}";

-- How many answers showed a misunderstanding, of those to questions that could show it, as published with the gain.
create table gain_misconception (
    district_id uuid not null,
    assignment_id uuid not null,
    misconception text not null,
    part text not null check (part in ('before', 'quiz')),
    shown int not null check (shown >= 0),
    answered int not null check (answered >= shown),
    primary key (district_id, assignment_id, misconception, part),
    foreign key (district_id, assignment_id) references gain (district_id, assignment_id)
);
call protect('gain_misconception', 'select, insert, delete');
