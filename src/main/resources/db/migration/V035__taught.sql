-- In how many classes of a school and grade a lesson was taught, as a release tells it: counts of classes, and weeks by
-- their Mondays. No class and nobody in it: a day would tell when the only child of a class was done.
create table release_taught (
    district_id uuid not null,
    release_id uuid not null,
    school_id uuid not null,
    grade int not null check (grade between 0 and 12),
    lesson_id text not null,
    classes int not null check (classes > 0),
    first_week date not null check (extract(isodow from first_week) = 1),
    last_week date not null check (extract(isodow from last_week) = 1),
    primary key (district_id, release_id, school_id, grade, lesson_id),
    foreign key (district_id, release_id) references release (district_id, id),
    foreign key (district_id, school_id) references org (district_id, id),
    check (first_week <= last_week)
);
call protect('release_taught', 'select, insert');

-- Of how many classes: those that had students in the school year.
create table release_classes (
    district_id uuid not null,
    release_id uuid not null,
    school_id uuid not null,
    grade int not null check (grade between 0 and 12),
    classes int not null check (classes > 0),
    primary key (district_id, release_id, school_id, grade),
    foreign key (district_id, release_id) references release (district_id, id),
    foreign key (district_id, school_id) references org (district_id, id)
);
call protect('release_classes', 'select, insert');
