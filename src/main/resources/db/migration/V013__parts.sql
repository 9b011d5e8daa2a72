-- An assignment has parts: its quiz, the parallel form before the lesson, and what is asked again later.
alter table test_session add column part text not null default 'quiz'
    check (part in ('before', 'quiz', 'recall', 'reminder'));
alter table test_session alter column part drop default;
alter table test_session drop constraint test_session_district_id_assignment_id_student_id_key;
alter table test_session add unique (district_id, assignment_id, student_id, part);

-- When a response was given, which may be long before a device without network could send it.
alter table response add column given_at timestamptz;
update response set given_at = received_at;
alter table response alter column given_at set not null;
alter table response rename column choice to value;      -- null: "I'd rather not answer"
alter table item_tally rename column choice to value;

alter table assignment
    add column feedback text not null default 'practice' check (feedback in ('practice', 'check')),
    add column first_form text check (first_form in ('A', 'B'));   -- null: learning is not measured before and after
alter table assignment alter column feedback drop default;
