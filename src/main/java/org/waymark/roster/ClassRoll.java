package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.platform.Sql;
import org.waymark.platform.Token;
import org.waymark.roster.file.Names;

/** Everybody who is or was a class's student, as lists are compared with it. */
@ApplicationScoped
class ClassRoll {
    private static final String EVER = """
            select u.id, u.name, coalesce(u.sourced_id, '') as number, bool_or(e.ended_at is null) as here
            from enrollment e join app_user u on u.id = e.user_id
            where e.class_id = ? and e.role = 'student'
            group by u.id, u.name, u.sourced_id order by lower(u.name), u.id""";

    private static final String ELSEWHERE = """
            select u.sourced_id from app_user u
            where u.sourced_id = any(string_to_array(?, ' '))
              and not exists (select from enrollment e where e.user_id = u.id and e.class_id = ? and e.role = 'student')""";

    private final Sql sql;

    @Inject
    ClassRoll(Sql sql) {
        this.sql = sql;
    }

    ClassRoll() { // for the container's proxy
        this(null);
    }

    /** @param here false for somebody who has left the class */
    public record Person(UUID id, String name, String number, boolean here) {
        String key() {
            return Names.key(name);
        }
    }

    /** By name. */
    List<Person> of(UUID schoolClass) {
        return sql.list(
                EVER,
                row -> new Person(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("number"),
                        row.getBoolean("here")),
                schoolClass);
    }

    /** Those of the numbers that somebody has who never was in this class. A list does not bring them here. */
    Set<String> elsewhere(UUID schoolClass, Set<String> numbers) {
        return Set.copyOf(sql.list(ELSEWHERE, row -> row.getString(1), String.join(" ", numbers), schoolClass));
    }

    /** Changes with anything that a difference depends on. */
    static String fingerprint(List<Person> roll) {
        String all = roll.stream().map(Person::toString).collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Token.sha256(all));
    }
}
