-- Which of the staff has looked at a page about one child, once an hour: never what was on it, and never an answer's way.
create table student_view (
    district_id uuid not null,
    student_id uuid not null,
    viewer_id uuid not null,
    page text not null check (page in ('progress', 'permissions', 'support', 'sign-ins', 'records', 'export')),
    hour timestamptz not null,
    class_id uuid not null,
    seen_at timestamptz not null,        -- the first look of the hour
    primary key (district_id, student_id, viewer_id, page, hour),
    foreign key (district_id, student_id) references app_user (district_id, id),
    foreign key (district_id, viewer_id) references app_user (district_id, id),
    foreign key (district_id, class_id) references school_class (district_id, id)
);
create index student_view_seen on student_view (district_id, seen_at);
call protect('student_view', 'select, insert');
