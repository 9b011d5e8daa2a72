-- Finished quizzes that a teacher's item analysis looks at together and never apart. Whatever is shown is of whole batches
-- of at least thirty, so no two figures differ by a few students, of whom the teacher knows the scores.
create table analysis_batch (
    district_id uuid not null,
    teacher_id uuid not null,
    session_id uuid not null,
    batch uuid not null,
    made_at timestamptz not null,
    primary key (district_id, teacher_id, session_id),
    foreign key (district_id, teacher_id) references app_user (district_id, id),
    foreign key (district_id, session_id) references submission (district_id, session_id)
);
call protect('analysis_batch', 'select, insert');
