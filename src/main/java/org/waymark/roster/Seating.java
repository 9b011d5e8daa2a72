package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Brings whole lists of students into their classes: the rules of {@link Students#enroll}, for all of them at once. */
@ApplicationScoped
class Seating {
    /** Who was in the class before has the same animal again, if nobody has it now, so that an old card still fits. */
    private static final String FORMER = """
            with former as (
                select distinct on (s.class_id, s.user_id) s.class_id, s.user_id, n.animal
                from staged_change s
                join enrollment n on n.class_id = s.class_id and n.user_id = s.user_id and n.role = 'student'
                where s.import_id = ? and s.kind = 'joined'
                order by s.class_id, s.user_id, n.ended_at desc),
            sole as (
                select distinct on (class_id, animal) * from former f
                where not exists (select from enrollment n where n.class_id = f.class_id and n.animal = f.animal
                                  and n.ended_at is null)
                order by class_id, animal, user_id)
            update staged_change s set animal = sole.animal from sole
            where s.import_id = ? and s.kind = 'joined' and s.class_id = sole.class_id and s.user_id = sole.user_id""";

    private static final String OTHERS = """
            with taken as materialized (
                select class_id, animal from enrollment where ended_at is null and animal is not null
                union all
                select class_id, animal from staged_change where import_id = ? and animal is not null),
            free as (
                select c.class_id, a.animal, row_number() over (partition by c.class_id order by random()) as n
                from (select distinct class_id from staged_change where import_id = ? and kind = 'joined') c
                cross join unnest(string_to_array(?, ' ')) a(animal)
                where not exists (select from taken t where t.class_id = c.class_id and t.animal = a.animal)),
            who as (
                select class_id, user_id, row_number() over (partition by class_id order by user_id) as n
                from staged_change where import_id = ? and kind = 'joined' and animal is null)
            update staged_change s set animal = free.animal from who join free using (class_id, n)
            where s.import_id = ? and s.kind = 'joined' and s.class_id = who.class_id and s.user_id = who.user_id""";

    private static final String ENROLL = """
            insert into enrollment (district_id, id, class_id, user_id, role, animal, begins_at)
            select district_id, gen_random_uuid(), class_id, user_id, 'student', animal, ?
            from staged_change where import_id = ? and kind = 'joined'""";

    private final Sql sql;

    @Inject
    Seating(Sql sql) {
        this.sql = sql;
    }

    Seating() { // for the container's proxy
        this(null);
    }

    /** All who are staged as joining. There is room for them. */
    void seat(UUID id, Instant now) {
        sql.run(FORMER, id, id);
        sql.run(OTHERS, id, id, String.join(" ", Animal.ALL), id, id);
        sql.run(ENROLL, now, id);
    }
}
