-- Whether a district's teachers need course and local names before they assign a lesson. Rows are only ever added: on a day
-- the one holds that begins last, and of those that begin together the one that was set last. Without a row they need both.
create table readiness_rule (
    district_id uuid not null,
    id uuid not null,
    needed boolean not null,
    begins_on date not null,
    reason text not null check (length(reason) between 1 and 200),
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, set_by) references app_user (district_id, id)
);
call protect('readiness_rule', 'select, insert');
