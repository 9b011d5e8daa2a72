-- How long a measure's attack took, so that a release that becomes slow says where.
alter table release_measure add column gate_ms int not null default 0 check (gate_ms >= 0);
