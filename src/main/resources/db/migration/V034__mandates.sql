-- Which mandates a district says it answers to. Rows are only added: of a mandate the newest holds. Mandates are files, so
-- one may leave the curriculum; the district's word stays.
create table mandate_answer (
    district_id uuid not null,
    number bigint generated always as identity,
    mandate_id text not null check (length(mandate_id) between 1 and 60),
    answers boolean not null,
    set_by uuid not null,
    set_at timestamptz not null,
    primary key (district_id, number),
    foreign key (district_id, set_by) references app_user (district_id, id)
);
call protect('mandate_answer', 'select, insert');
