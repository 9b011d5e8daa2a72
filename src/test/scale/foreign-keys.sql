-- Every foreign key, for the whole district at once: what the triggers would have asked row by row.
do $$
declare
    f record;
    missing bigint;
begin
    for f in
        select k.conname, k.conrelid::regclass as child, k.confrelid::regclass as parent,
               string_agg(format('p.%I = c.%I', pa.attname, ca.attname), ' and ') as same,
               string_agg(format('c.%I is not null', ca.attname), ' and ') as given
        from pg_constraint k
        cross join lateral unnest(k.conkey, k.confkey) as u (c, p)
        join pg_attribute ca on ca.attrelid = k.conrelid and ca.attnum = u.c
        join pg_attribute pa on pa.attrelid = k.confrelid and pa.attnum = u.p
        where k.contype = 'f' and k.connamespace = 'public'::regnamespace
          and exists (select from pg_attribute d where d.attrelid = k.conrelid and d.attname = 'district_id')
        group by k.oid, k.conname, k.conrelid, k.confrelid
    loop
        execute format('select count(*) from %s c where c.district_id = %L and %s and not exists (select from %s p where %s)',
            f.child, '${district}', f.given, f.parent, f.same) into missing;
        if missing > 0 then
            raise exception '% rows of % break %', missing, f.child, f.conname;
        end if;
    end loop;
end $$;
