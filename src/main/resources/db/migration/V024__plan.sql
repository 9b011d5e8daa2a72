-- When a class has lessons: so many weeks from one on, on one weekday, every week or every second one.
create table class_plan (
    district_id uuid not null,
    class_id uuid not null,
    first_week date not null check (extract(isodow from first_week) = 1),
    weeks int not null check (weeks between 1 and 53),
    weekday int not null check (weekday between 1 and 7),       -- 1 is Monday
    every int not null check (every in (1, 2)),
    laid_by uuid not null,
    laid_at timestamptz not null,
    primary key (district_id, class_id),
    foreign key (district_id, class_id) references school_class (district_id, id),
    foreign key (district_id, laid_by) references app_user (district_id, id)
);
call protect('class_plan', 'select, insert, update');

-- Weeks without a lesson, such as holidays; each by its Monday.
create table plan_break (
    district_id uuid not null,
    class_id uuid not null,
    week date not null check (extract(isodow from week) = 1),
    primary key (district_id, class_id, week),
    foreign key (district_id, class_id) references class_plan (district_id, class_id)
);
call protect('plan_break', 'select, insert, delete');

-- What a class is to learn when. It asks nobody anything before it is assigned.
create table plan_lesson (
    district_id uuid not null,
    class_id uuid not null,
    lesson_id text not null,
    day date not null,
    planned_by uuid not null,
    planned_at timestamptz not null,
    primary key (district_id, class_id, lesson_id),
    foreign key (district_id, class_id) references class_plan (district_id, class_id),
    foreign key (district_id, planned_by) references app_user (district_id, id)
);
call protect('plan_lesson', 'select, insert, update, delete');
