package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;
import org.waymark.roster.file.ClassList;

/** A list and a class: what the one would change in the other, the change, and the way back. */
@ApplicationScoped
class ClassImports {
    private final ClassRoll rolls;
    private final Students students;
    private final Classes classes;
    private final Imports imports;
    private final Sql sql;

    @Inject
    ClassImports(ClassRoll rolls, Students students, Classes classes, Imports imports, Sql sql) {
        this.rolls = rolls;
        this.students = students;
        this.classes = classes;
        this.imports = imports;
        this.sql = sql;
    }

    ClassImports() { // for the container's proxy
        this(null, null, null, null, null);
    }

    /** A difference and the fingerprint of the class that it is of. */
    record Seen(Difference difference, String fingerprint) {}

    /** What became of a difference that somebody wanted. */
    sealed interface Outcome {
        record Applied() implements Outcome {}

        /** The class is another one than the one that was looked at. */
        record Changed(Seen now) implements Outcome {}

        /** What is wanted does not go; the message says why. */
        record Refused(Seen now, String message) implements Outcome {}
    }

    /** Nothing changes. */
    Seen compare(UUID schoolClass, String file, ClassList list) {
        List<ClassRoll.Person> roll = rolls.of(schoolClass);
        Set<String> numbers = list.entries().stream()
                .map(ClassList.Entry::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        Difference difference = Difference.of(file, list, roll, rolls.elsewhere(schoolClass, numbers));
        return new Seen(difference, ClassRoll.fingerprint(roll));
    }

    /** All of it or nothing. */
    Outcome apply(SchoolClass schoolClass, ChangesForm form, UUID teacher, Instant now) {
        classes.lock(schoolClass.id());
        ClassList list = ClassList.of("", form.text());
        Seen seen = compare(schoolClass.id(), "", list);
        if (!seen.fingerprint().equals(form.seen())) {
            return new Outcome.Changed(seen);
        }
        String refusal = refusal(seen.difference(), list, form);
        if (refusal != null) {
            return new Outcome.Refused(seen, refusal);
        }
        imports.forgetOld(now);
        new Applying(schoolClass, Ids.next(), now).all(seen.difference(), form.leaves(), teacher);
        return new Outcome.Applied();
    }

    private static String refusal(Difference difference, ClassList list, ChangesForm form) {
        if (!list.findings().isEmpty() || !difference.findings().isEmpty()) {
            return "import.mend-first";
        }
        if (form.leaves() && difference.isSteep() && !form.isSure()) {
            return "import.steep-unsure";
        }
        return difference.size(form.leaves()) > Animal.ALL.size() ? "import.too-many" : null;
    }

    private final class Applying {
        private final SchoolClass schoolClass;
        private final UUID id;
        private final Instant now;

        Applying(SchoolClass schoolClass, UUID id, Instant now) {
            this.schoolClass = schoolClass;
            this.id = id;
            this.now = now;
        }

        /** Who leaves goes first: their animals are free then. */
        void all(Difference difference, boolean leave, UUID teacher) {
            imports.begin(id, schoolClass.id(), teacher, now);
            if (leave) {
                difference.leavers().forEach(this::leave);
            }
            difference.back().forEach(this::back);
            difference.renamed().forEach(this::rename);
            difference.numbered().forEach(this::number);
            join(difference.joins());
        }

        private void leave(Difference.Match one) {
            students.end(schoolClass.id(), one.id(), now);
            imports.add(id, "left", schoolClass.id(), one.id(), null, null);
        }

        private void back(Difference.Match one) {
            students.enroll(schoolClass, one.id(), now);
            imports.add(id, "back", schoolClass.id(), one.id(), null, null);
            if (one.renamed()) {
                rename(one);
            }
            if (one.numbered()) {
                number(one);
            }
        }

        private void rename(Difference.Match one) {
            sql.run("update app_user set name = ? where id = ?", one.newName(), one.id());
            imports.add(id, "renamed", schoolClass.id(), one.id(), one.name(), one.newName());
        }

        private void number(Difference.Match one) {
            sql.run("update app_user set sourced_id = ? where id = ?", one.newNumber(), one.id());
            imports.add(id, "numbered", schoolClass.id(), one.id(), null, one.newNumber());
        }

        private void join(List<ClassList.Entry> entries) {
            List<UUID> added = students.add(
                    schoolClass, entries.stream().map(ClassList.Entry::name).toList(), now);
            for (int i = 0; i < added.size(); i++) {
                String number = entries.get(i).number();
                if (!number.isEmpty()) {
                    sql.run("update app_user set sourced_id = ? where id = ?", number, added.get(i));
                }
                imports.add(id, "joined", schoolClass.id(), added.get(i), null, null);
            }
        }
    }
}
