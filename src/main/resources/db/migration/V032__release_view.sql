-- Which releases were opened in a sign-in, so that the audit trail tells it once a visit.
create table release_view (
    district_id uuid not null,
    session_id uuid not null,
    release_id uuid not null,
    primary key (district_id, session_id, release_id),
    foreign key (district_id, release_id) references release (district_id, id)
);
call protect('release_view', 'select, insert');
