-- Every version that was ever assigned, once and for ever. Content is the same for all districts and holds no person.
create table lesson_version (
    hash text primary key,
    lesson_id text not null,
    files jsonb not null
);
grant select, insert on lesson_version to "${app}";
