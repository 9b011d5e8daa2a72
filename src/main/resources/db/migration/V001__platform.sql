-- Tenancy: every table that holds a district's data goes through protect(). The application's role owns nothing.
create procedure protect(tenant_table regclass, privileges text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    -- After a transaction the setting is the empty string and not null: nullif keeps the cast from failing, and shows no row.
    execute format('create policy own_district on %s '
        'using (district_id = nullif(current_setting(''app.district'', true), '''')::uuid) '
        'with check (district_id = nullif(current_setting(''app.district'', true), '''')::uuid)', tenant_table);
    execute format('grant %s on %s to "${app}"', privileges, tenant_table);
end $$;

-- What must be found before the district is known. Hashes and ids only, so it stands outside row-level security.
create table directory (
    kind text not null check (kind in ('session', 'email', 'class-code', 'link', 'district')),
    hash bytea not null,
    district_id uuid not null,
    subject_id uuid not null,
    primary key (kind, hash)
);
create index directory_subject on directory (subject_id);
grant select, insert, delete on directory to "${app}";

-- Who did what. Opaque ids, no words, and nobody may change or remove a line.
create table audit_event (
    district_id uuid not null,
    id uuid not null,
    happened_at timestamptz not null,
    actor_id uuid not null,
    action text not null,
    subject_id uuid,
    primary key (district_id, id)
);
call protect('audit_event', 'select, insert');
