-- What one saved answer asks of the database: who asks (SessionFilter), then the answer (Responses.save), each a
-- transaction by itself, as in the request. Seats, items and how many there are come from the benchmark.
\set seat random(1, :seats)
\set number random(1, :size)
\set assigned :work + random(0, :works - 1)
select district_id as district, user_id as student
from find_session(sha256(convert_to('seat-' || :seat, 'UTF8')), now() - interval '10 minutes') \gset
select * from save_response(:district,
    ('00000000-0000-4000-8' || lpad(:assigned::text, 3, '0') || '-' || lpad(((:seat::int - 1) / 30 + 1)::text, 12, '0'))::uuid,
    :student, 'quiz', gen_random_uuid(), split_part(:items, ' ', :number::int), gen_random_uuid(), 0, 'a', true, now(), now());
