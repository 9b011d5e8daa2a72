-- What the attack on a measure found, and how long it took: the proof that what is shown may be. "narrowest" is the least
-- width that was proved of a hidden count; it is told to nobody, because it follows from the counts.
alter table release_measure
    add column gate_ms int not null default 0 check (gate_ms >= 0),
    add column targets int not null default 0 check (targets >= 0),       -- hidden counts, of all releases of the year
    add column narrowest double precision,                                -- null: there was nothing to hide
    add column programs int not null default 0 check (programs >= 0),     -- linear programs that were solved
    add column rounds int not null default 0 check (rounds >= 0);         -- how often more was hidden
