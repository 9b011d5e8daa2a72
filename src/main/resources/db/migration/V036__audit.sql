-- The audit trail is sealed: each event gets a place in its district's chain and a hash over that place, what was sealed
-- before, and its own bytes. Who changes, takes out or puts in an event breaks every seal from there on (bin/audit verify).
create table audit_seal (
    district_id uuid not null,
    position bigint not null check (position > 0),
    event_id uuid not null,
    sealed_at timestamptz not null,
    hash bytea not null check (length(hash) = 32),
    primary key (district_id, position),
    unique (district_id, event_id)
);
call protect('audit_seal', 'select, insert');

-- What waits to be sealed: written with the event, in its transaction and without a lock that others want, so that an
-- event that commits late still waits, and one that is taken back does not. A moment in a dump is a moment here, too.
create table audit_unsealed (
    district_id uuid not null,
    event_id uuid not null,
    primary key (district_id, event_id)
);
call protect('audit_unsealed', 'select, insert, delete');

-- District by district, because an owner who is no superuser is held by the policies too.
do $$
declare
    v_district uuid;
begin
    for v_district in select district_id from directory where kind = 'district' loop
        perform set_config('app.district', v_district::text, true);
        insert into audit_unsealed (district_id, event_id)
        select district_id, id from audit_event where district_id = v_district;
    end loop;
    perform set_config('app.district', '', true);
end $$;

create function audit_event_waits() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed (district_id, event_id) values (new.district_id, new.id);
    return null;
end $$;
create trigger audit_event_waits after insert on audit_event for each row execute function audit_event_waits();

-- What is hashed (org.waymark.platform.AuditChain says the same in Java): the seal before, or the hash of the district's
-- id where there is none; then place, moment of sealing, district, event, moment, actor, action and subject.
create function audit_hash(p_before bytea, p_position bigint, p_sealed timestamptz, p_event audit_event) returns bytea
immutable language sql as $$
    select sha256(p_before || int8send(p_position) || int8send((extract(epoch from p_sealed) * 1000000)::bigint)
        || uuid_send(p_event.district_id) || uuid_send(p_event.id)
        || int8send((extract(epoch from p_event.happened_at) * 1000000)::bigint) || uuid_send(p_event.actor_id)
        || int4send(octet_length(convert_to(p_event.action, 'UTF8'))) || convert_to(p_event.action, 'UTF8')
        || case when p_event.subject_id is null then '\x00'::bytea else '\x01'::bytea || uuid_send(p_event.subject_id) end)
$$;

-- Seals what waits in a district, at most so many, in the order of time, and says how many. Of two at once the second
-- does nothing. Nobody else ever waits for this lock.
create function seal_audit(p_district uuid, p_limit int, p_now timestamptz) returns int language plpgsql as $$
declare
    v_event audit_event;
    v_hash bytea;
    v_position bigint;
    v_sealed int := 0;
begin
    perform set_config('app.district', p_district::text, true);
    if not pg_try_advisory_xact_lock(hashtextextended(p_district::text, 11)) then
        return 0;
    end if;
    select s.position, s.hash into v_position, v_hash from audit_seal s where s.district_id = p_district
    order by s.position desc limit 1;
    v_position := coalesce(v_position, 0);
    v_hash := coalesce(v_hash, sha256(uuid_send(p_district)));
    for v_event in
        select e.* from audit_unsealed u join audit_event e on e.district_id = u.district_id and e.id = u.event_id
        where u.district_id = p_district order by e.happened_at, e.id limit p_limit
    loop
        v_position := v_position + 1;
        v_hash := audit_hash(v_hash, v_position, p_now, v_event);
        insert into audit_seal (district_id, position, event_id, sealed_at, hash)
        values (p_district, v_position, v_event.id, p_now, v_hash);
        delete from audit_unsealed where district_id = p_district and event_id = v_event.id;
        v_sealed := v_sealed + 1;
    end loop;
    return v_sealed;
end $$;
