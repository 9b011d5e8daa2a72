-- The curriculum's band of a grade, as the code has it in SchoolClass.
create function grade_band(grade int) returns text immutable parallel safe language sql as $$
    select case when grade <= 2 then 'K-2' when grade <= 5 then '3-5' when grade <= 8 then '6-8' else '9-12' end
$$;
