package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Settings;
import org.waymark.platform.Sql;

/** Makes the new classes of a district's files, each with a code that no class anywhere has. */
@ApplicationScoped
class ClassCodes {
    private static final String CLAIM = "insert into directory (kind, hash, district_id, subject_id)"
            + " values ('class-code', ?, ?, ?) on conflict do nothing";

    private static final String CLAIMED = """
            select d.subject_id from staged_class s join directory d on d.kind = 'class-code' and d.subject_id = s.class_id
            where s.import_id = ? and s.is_new""";

    private static final String MAKE = """
            insert into school_class (district_id, id, school_id, title, grade, code, sourced_id)
            select district_id, class_id, school_id, title, grade, ?, sourced_id
            from staged_class where import_id = ? and line = ? and is_new""";

    private static final String RECORD = """
            insert into roster_import_change (district_id, import_id, id, kind, class_id)
            select district_id, import_id, gen_random_uuid(), 'class', class_id
            from staged_class where import_id = ? and is_new""";

    private final Sql sql;
    private final Settings settings;
    private final CurrentDistrict district;

    @Inject
    ClassCodes(Sql sql, Settings settings, CurrentDistrict district) {
        this.sql = sql;
        this.settings = settings;
        this.district = district;
    }

    ClassCodes() { // for the container's proxy
        this(null, null, null);
    }

    private record New(UUID id, long line) {}

    void make(UUID id) {
        List<New> classes = sql.list(
                "select class_id, line from staged_class where import_id = ? and is_new",
                row -> new New(row.getObject(1, UUID.class), row.getLong(2)),
                id);
        Map<UUID, String> codes = new HashMap<>();
        Set<UUID> claimed = new HashSet<>();
        while (claimed.size() < classes.size()) { // a code that somebody has is tried again; they are rare
            classes.stream()
                    .filter(one -> !claimed.contains(one.id()))
                    .forEach(one -> codes.put(one.id(), ClassCode.random().letters()));
            claim(classes, codes, claimed);
            claimed.addAll(sql.list(CLAIMED, row -> row.getObject(1, UUID.class), id));
        }
        List<Object[]> rows = new ArrayList<>();
        classes.forEach(one -> rows.add(new Object[] {codes.get(one.id()), id, one.line()}));
        sql.runAll(MAKE, rows);
        sql.run(RECORD, id);
    }

    private void claim(List<New> classes, Map<UUID, String> codes, Set<UUID> claimed) {
        List<Object[]> rows = classes.stream()
                .filter(one -> !claimed.contains(one.id()))
                .map(one -> new Object[] {
                    settings.keyedHash().of("class-code", codes.get(one.id())), district.id(), one.id()
                })
                .toList();
        sql.runAll(CLAIM, rows);
    }
}
