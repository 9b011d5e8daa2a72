package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.platform.Sql;

/** Takes an import of a class's list back. What has gone on since then stays, and is told. */
@ApplicationScoped
class Undoing {
    private static final List<String> ORDER = List.of("joined", "back", "left", "renamed", "numbered");

    private static final String MOVED =
            "select 1 from enrollment where user_id = ? and class_id <> ? and ended_at is null and begins_at >= ?";

    private final Imports imports;
    private final Students students;
    private final Classes classes;
    private final Work work;
    private final Sql sql;

    @Inject
    Undoing(Imports imports, Students students, Classes classes, Work work, Sql sql) {
        this.imports = imports;
        this.students = students;
        this.classes = classes;
        this.work = work;
        this.sql = sql;
    }

    Undoing() { // for the container's proxy
        this(null, null, null, null, null);
    }

    /** @return false when it was taken back already, or is older than thirty days */
    boolean undo(SchoolClass schoolClass, UUID id, UUID teacher, Instant now) {
        classes.lock(schoolClass.id());
        Optional<Instant> applied = imports.standing(schoolClass.id(), id, now);
        if (applied.isEmpty()) {
            return false;
        }
        List<Imports.Change> changes = imports.changes(id);
        Set<UUID> worked = work.since(
                applied.get(), changes.stream().map(Imports.Change::student).toList());
        changes.stream()
                .sorted(Comparator.comparing(change -> ORDER.indexOf(change.kind()))) // who goes makes room
                .forEach(change -> {
                    String kept = undo(schoolClass, change, worked.contains(change.student()), applied.get(), now);
                    if (kept != null) {
                        imports.keep(change.id(), kept);
                    }
                });
        imports.undone(id, teacher, now);
        return true;
    }

    /** Null, or why not. */
    private String undo(SchoolClass schoolClass, Imports.Change change, boolean worked, Instant applied, Instant now) {
        return switch (change.kind()) {
            case "joined" -> worked ? "worked" : forget(schoolClass, change.student(), now);
            case "back" -> worked ? "worked" : leave(schoolClass, change.student(), now);
            case "left" -> comeBack(schoolClass, change.student(), applied, now);
            case "renamed" -> set("name", change.before(), change.student(), change.after());
            default -> set("sourced_id", null, change.student(), change.after());
        };
    }

    /** A list that was meant for another class brings the same numbers there: they are free again. */
    private String forget(SchoolClass schoolClass, UUID student, Instant now) {
        String kept = leave(schoolClass, student, now);
        if (kept == null) {
            sql.run("update app_user set sourced_id = null where id = ?", student);
        }
        return kept;
    }

    private String leave(SchoolClass schoolClass, UUID student, Instant now) {
        if (students.of(schoolClass.id()).stream().noneMatch(one -> one.id().equals(student))) {
            return "moved";
        }
        students.end(schoolClass.id(), student, now);
        return null;
    }

    /** Who has come into another class since then was moved by hand, and stays there. */
    private String comeBack(SchoolClass schoolClass, UUID student, Instant applied, Instant now) {
        if (sql.find(MOVED, row -> true, student, schoolClass.id(), applied).isPresent()) {
            return "moved";
        }
        return switch (students.enroll(schoolClass, student, now)) {
            case ENROLLED, ALREADY -> null;
            case FULL -> "full";
        };
    }

    /** Only what still is as the import has left it. */
    private String set(String column, String before, UUID student, String after) {
        int changed = sql.run(
                "update app_user set " + column + " = ? where id = ? and " + column + " = ?", before, student, after);
        return changed == 0 ? "changed" : null;
    }
}
