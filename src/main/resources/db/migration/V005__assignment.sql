create table assignment (
    district_id uuid not null,
    id uuid not null,
    class_id uuid not null,
    lesson_id text not null,
    version text not null references lesson_version (hash),
    opens_at timestamptz not null,
    due_at timestamptz not null,
    assigned_by uuid not null,
    assigned_at timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, class_id) references school_class (district_id, id),
    check (opens_at < due_at)
);
create index assignment_class on assignment (district_id, class_id);
call protect('assignment', 'select, insert, update');
