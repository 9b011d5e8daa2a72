-- Who in the district read a lesson that not every reviewer has read yet, so that it may be taught here.
create table lesson_approval (
    district_id uuid not null,
    id uuid not null,
    lesson_id text not null,
    version text not null references lesson_version (hash),   -- the text that was read
    reader text not null check (length(reader) between 1 and 80),
    reader_role text not null check (length(reader_role) between 1 and 80),
    recorded_by uuid not null,
    approved_at timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, recorded_by) references app_user (district_id, id)
);
create index lesson_approval_lesson on lesson_approval (district_id, lesson_id);
call protect('lesson_approval', 'select, insert');

-- Takes back every approval of a lesson up to here.
create table approval_withdrawal (
    district_id uuid not null,
    id uuid not null,
    lesson_id text not null,
    withdrawn_by uuid not null,
    withdrawn_at timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, withdrawn_by) references app_user (district_id, id)
);
call protect('approval_withdrawal', 'select, insert');
