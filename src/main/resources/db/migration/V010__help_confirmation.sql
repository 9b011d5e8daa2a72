-- Somebody of the district has called a help line, or looked at its page. Holds for twelve months, and for this contact.
create table help_confirmation (
    district_id uuid not null,
    id uuid not null,
    line_id text not null,
    contact text not null,               -- as it was checked: another number has to be checked anew
    checked_by text not null check (length(checked_by) between 1 and 80),
    checked_on date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (district_id, id),
    foreign key (district_id, recorded_by) references app_user (district_id, id)
);
create index help_confirmation_line on help_confirmation (district_id, line_id);
call protect('help_confirmation', 'select, insert');
