-- The scores that hold, as standing_score says them, for whole districts at once. Newest marks are found for all sessions
-- together, so asked for a single one it would read them all; standing_score looks session by session.
create view every_standing_score with (security_invoker = true) as
select s.district_id, s.session_id, s.submitted_at,
       coalesce(r.correct, s.correct) as correct, coalesce(r.answered, s.answered) as answered
from submission s
left join (
    select distinct on (district_id, session_id) district_id, session_id, correct, answered from rescore
    order by district_id, session_id, number desc) r on r.district_id = s.district_id and r.session_id = s.session_id;
grant select on every_standing_score to "${app}";

-- The first release of a year fills placement, and the next part joins it: without statistics the planner takes it for
-- empty, and goes through all of it for each student. The application's role may not analyze what it does not own.
create function placement_filled() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    analyze placement;
end $$;
revoke all on function placement_filled() from public;
grant execute on function placement_filled() to "${app}";
