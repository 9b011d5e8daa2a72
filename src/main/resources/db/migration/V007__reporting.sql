-- What a district sees: computed once a week, stored, and never changed.
create table release (
    district_id uuid not null,
    id uuid not null,
    week date not null,
    made_at timestamptz not null,
    primary key (district_id, id),
    unique (district_id, week)
);
call protect('release', 'select, insert');

create table release_cell (
    district_id uuid not null,
    release_id uuid not null,
    measure text not null check (measure in ('classes', 'lessons-taught', 'students-reached')),
    school_id uuid not null,             -- the district's own id is the total over its schools
    strand text not null,                -- 'all' is any strand
    value int,                           -- null: not shown
    primary key (district_id, release_id, measure, school_id, strand),
    foreign key (district_id, release_id) references release (district_id, id)
);
call protect('release_cell', 'select, insert');
