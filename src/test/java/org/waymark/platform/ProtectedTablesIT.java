package org.waymark.platform;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Rooms;

/** Every table that holds a district's rows is protected; a new table that is not makes this fail. */
class ProtectedTablesIT extends InSchool {
    private static final String WITH_A_DISTRICT = """
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'district_id'
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname <> 'directory'
            order by 1""";

    @Inject
    Sql sql;

    @Inject
    Rooms rooms;

    private List<String> tables() {
        return sql.list(WITH_A_DISTRICT, row -> row.getString(1));
    }

    @Test
    void withoutADistrictNoTableShowsARow() {
        rooms.make(4);
        assertTrue(tables().size() >= 10);
        assertAll(tables().stream()
                .map(table -> () -> assertEquals(0, number("select count(*) from " + table), table)));
    }

    @Test
    void protectionIsOnAndForced() {
        assertAll(tables().stream()
                .map(table -> () -> assertEquals(
                        1,
                        number("select count(*) from pg_class where relrowsecurity and relforcerowsecurity and oid = '"
                                + table + "'::regclass"),
                        table)));
    }

    @Test
    void thePoolsRoleCannotLookPastIt() {
        assertEquals(
                0,
                number("select count(*) from pg_roles where rolname = current_user"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)"));
        assertEquals(
                0,
                number("select count(*) from pg_class where relnamespace = 'public'::regnamespace"
                        + " and pg_has_role(current_user, relowner, 'member')"));
    }

    @Test
    void theTrailCannotBeChanged() {
        assertEquals(
                0,
                number(
                        "select has_table_privilege('audit_event', 'update')::int"
                                + " + has_table_privilege('audit_event', 'delete')::int + has_table_privilege('audit_event', 'truncate')::int"));
    }

    /** No view shows rows under its owner's eyes. */
    @Test
    void everyViewLooksWithItsReadersEyes() {
        assertEquals(
                0,
                number(
                        "select count(*) from pg_class where relnamespace = 'public'::regnamespace"
                                + " and (relkind = 'm' or relkind = 'v' and not coalesce(reloptions::text like '%security_invoker=true%', false))"));
    }

    private int number(String question) {
        return sql.find(question, row -> row.getInt(1)).orElseThrow();
    }
}
