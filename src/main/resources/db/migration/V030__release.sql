-- What a district sees: made once for a Monday, in parts, and never changed. Nothing had been released when V007 was
-- written over by this, and everything that it counted can be counted anew.
drop table release_cell;
drop table release;

-- The smallest number of children that a district lets itself see. Rows are only added, and the newest holds from the next
-- release on; without a row it is ten.
create table release_rule (
    district_id uuid not null,
    number bigint generated always as identity,
    minimum int not null check (minimum between 5 and 30),
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (district_id, number),
    foreign key (district_id, set_by) references app_user (district_id, id)
);
call protect('release_rule', 'select, insert');

-- Where a student counts in a school year, from the first release that counts them: so every count only grows within a
-- year, whoever moves, and all tables add up. It stays when an account is forgotten, under an id that is nobody's any more.
create table placement (
    district_id uuid not null,
    school_year int not null,                          -- the year in which it began, on 1 July
    student_id uuid not null,
    school_id uuid not null,
    band text not null check (band in ('K-2', '3-5', '6-8', '9-12')),
    primary key (district_id, school_year, student_id),
    foreign key (district_id, school_id) references org (district_id, id)
);
call protect('placement', 'select, insert, delete');

create table release (
    district_id uuid not null,
    id uuid not null,
    number int not null check (number > 0),
    week date not null check (extract(isodow from week) = 1),
    school_year int not null,
    minimum int not null,                              -- the rule as it was
    begun_at timestamptz not null,
    begun_by uuid,                                     -- null: the weekly job
    primary key (district_id, id),
    unique (district_id, number),
    unique (district_id, week)
);
call protect('release', 'select, insert');

-- Each part is written in a transaction of its own, which ends with its row here: what was broken off goes on with the
-- first part that has none.
create table release_part (
    district_id uuid not null,
    release_id uuid not null,
    name text not null,
    done_at timestamptz not null,
    primary key (district_id, release_id, name),
    foreign key (district_id, release_id) references release (district_id, id)
);
call protect('release_part', 'select, insert');

-- Only a release that has this row is ever shown.
create table release_complete (
    district_id uuid not null,
    release_id uuid not null,
    completed_at timestamptz not null,
    primary key (district_id, release_id),
    foreign key (district_id, release_id) references release (district_id, id)
);
call protect('release_complete', 'select, insert');

-- That a part could not be written. The next try begins with it.
create table release_failure (
    district_id uuid not null,
    release_id uuid not null,
    number bigint generated always as identity,
    part text not null,
    failed_at timestamptz not null,
    primary key (district_id, release_id, number),
    foreign key (district_id, release_id) references release (district_id, id)
);
call protect('release_failure', 'select, insert');

-- What became of a measure: whether it may be shown in this release, or the last one stands. The counts of cells say what
-- the protection costs.
create table release_measure (
    district_id uuid not null,
    release_id uuid not null,
    measure text not null,
    stands uuid,                                       -- the release whose cells are shown; null: of none
    reason text,                                       -- why they are not this one's; null: they are
    hidden_primary int not null default 0,
    hidden_secondary int not null default 0,
    shown int not null default 0,
    carried int not null default 0,
    primary key (district_id, release_id, measure),
    foreign key (district_id, release_id) references release (district_id, id),
    foreign key (district_id, stands) references release (district_id, id)
);
call protect('release_measure', 'select, insert');

-- What is shown of a count of children, and nothing else.
create table release_cell (
    district_id uuid not null,
    release_id uuid not null,
    measure text not null,
    grouping text not null check (grouping in ('school', 'band')),
    place text not null,                               -- a school's id, a band, or 'all'
    kind text not null,                                -- a strand, or 'all'
    low int,                                           -- null: not shown
    high int,
    primary key (district_id, release_id, measure, grouping, place, kind),
    foreign key (district_id, release_id) references release (district_id, id),
    check ((low is null) = (high is null)),
    check (low <= high)
);
call protect('release_cell', 'select, insert');

-- What is shown of a share: of how many, and a range in percent.
create table release_share (
    district_id uuid not null,
    release_id uuid not null,
    measure text not null,
    grouping text not null check (grouping in ('school', 'band')),
    place text not null,
    n_low int,                                         -- null: not shown
    n_high int,
    low int,                                           -- percent; null: not shown
    high int,
    primary key (district_id, release_id, measure, grouping, place),
    foreign key (district_id, release_id) references release (district_id, id),
    check ((n_low is null) = (n_high is null)),
    check ((low is null) = (high is null)),
    check (low is null or n_low is not null)
);
call protect('release_share', 'select, insert');

-- An interval in tenths of what could still be learned, rounded outward.
create table release_gain (
    district_id uuid not null,
    release_id uuid not null,
    grouping text not null check (grouping in ('school', 'band')),
    place text not null,
    low int not null,
    high int not null,
    primary key (district_id, release_id, grouping, place),
    foreign key (district_id, release_id) references release (district_id, id),
    check (low < high)
);
call protect('release_gain', 'select, insert');

-- The counts behind what is shown, in the order of the table, for the next release of the year and for the attack on it.
-- Nobody but the job reads them.
create table release_basis (
    district_id uuid not null,
    release_id uuid not null,
    measure text not null,
    grouping text not null,
    place text not null,
    kind text not null,                                -- 'n' for shares
    line int not null,                                 -- the last one is the total
    place_in_line int not null,
    n int not null,
    largest int not null,                              -- of them, in a single class
    ceiling int not null,                              -- public enrollment of the place; -1: not public
    basis int not null,                                -- the count of which the range was taken; -1: of none
    yes double precision,                              -- of n, for shares; with it the two of which the share was taken
    share_of int,
    share_yes double precision,
    primary key (district_id, release_id, measure, grouping, place, kind),
    foreign key (district_id, release_id) references release (district_id, id)
);
call protect('release_basis', 'select, insert');

-- Figures that are no one's personal data: classes, lessons that were taught, teachers; and enrollment, which a state
-- publishes as well.
create table release_figure (
    district_id uuid not null,
    release_id uuid not null,
    measure text not null,
    place text not null,
    kind text not null,
    value int not null check (value >= 0),
    primary key (district_id, release_id, measure, place, kind),
    foreign key (district_id, release_id) references release (district_id, id)
);
call protect('release_figure', 'select, insert');
