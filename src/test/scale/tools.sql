-- What the other scripts use, for this connection alone. Whatever looks like chance comes from the seed, so that the same
-- sizes and seed give the same district.
create function pg_temp.dice(n bigint, salt int) returns float8 immutable parallel safe language sql
return (hashint8extended(n, ${seed} * 1000 + salt) & 9007199254740991)::float8 / 9007199254740992;
create function pg_temp.id(kind text, n bigint) returns uuid immutable parallel safe language sql
return md5('${seed}-${students}-' || kind || n)::uuid;
create temp table lesson (version text, lesson_id text, strand text, band text, k int, forms boolean, scale text, least int, most int);
create temp table item (version text, form text, number int, item_id text, objective text, correct text, wrong text[]);
create temp table shows (version text, form text, item_id text, misconception text, tokens text[]);
create temp table module (version text, module_id text, correct int);
create temp table animal (n int, name text);
