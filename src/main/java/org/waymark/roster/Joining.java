package org.waymark.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Guesses;
import org.waymark.identity.Sessions;
import org.waymark.identity.StudentSecret;
import org.waymark.identity.StudentSecrets;
import org.waymark.platform.Sql;
import org.waymark.platform.Token;

/** A student's way in: the class's code while it is open, their animal, then what only they know. Never a name. */
@ApplicationScoped
class Joining {
    @Inject
    OpenClasses open;

    @Inject
    Instance<OtherDoor> others;

    @Inject
    Students students;

    @Inject
    StudentSecrets secrets;

    @Inject
    Sessions sessions;

    @Inject
    Guesses guesses;

    @Inject
    SignIns signIns;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** The animals to choose from, or nothing for a code that leads nowhere or to a class that is closed. */
    @Transactional
    public Optional<JoinPage> animals(String typed) {
        ClassCode code = ClassCode.of(typed);
        return open.find(code).map(schoolClass -> new JoinPage(code.letters(), taken(schoolClass), other(schoolClass)));
    }

    /** The code of a class that is open, as it stands in addresses. */
    @Transactional
    public Optional<String> known(String typed) {
        ClassCode code = ClassCode.of(typed);
        return open.find(code).map(schoolClass -> code.letters());
    }

    private String other(SchoolClass schoolClass) {
        return others.stream()
                .flatMap(door -> door.path(schoolClass).stream())
                .findFirst()
                .orElse(null);
    }

    private List<String> taken(SchoolClass schoolClass) {
        return students.of(schoolClass.id()).stream()
                .map(Students.Student::animal)
                .sorted()
                .toList();
    }

    /** What to ask the student with this animal. */
    @Transactional
    public Optional<SecretPage> ask(String typed, String animal, String error) {
        ClassCode code = ClassCode.of(typed);
        return open.find(code)
                .flatMap(schoolClass -> students.byAnimal(schoolClass.id(), animal)
                        .map(student -> new SecretPage(
                                code.letters(), animal, schoolClass.young(), isAdmitted(student), error)));
    }

    private boolean isAdmitted(UUID student) {
        return sql.find(
                        "select 1 from admission where user_id = ? and expires_at > ?",
                        row -> true,
                        student,
                        clock.instant())
                .isPresent();
    }

    /** How a try to come in ended: a session, or a message key that says what to do. */
    record Outcome(Token session, String error) {}

    @Transactional
    public Optional<Outcome> enter(String typed, String animal, SecretForm form, String device) {
        return open.find(ClassCode.of(typed))
                .flatMap(schoolClass -> students.byAnimal(schoolClass.id(), animal)
                        .map(student -> enter(schoolClass, student, form, device)));
    }

    private Outcome enter(SchoolClass schoolClass, UUID student, SecretForm form, String device) {
        if (!guesses.mayTry(Guesses.Kind.CLASS, schoolClass.id().toString())) {
            return new Outcome(null, "join.slow-down");
        }
        if (secrets.useAdmission(student, clock.instant())) {
            return welcome(schoolClass, student, SignIns.Way.ADMISSION);
        }
        StudentSecret tried = form.secret(schoolClass.young());
        if (tried == null) {
            return new Outcome(null, schoolClass.young() ? "join.pictures-missing" : "join.pin-missing");
        }
        StudentSecrets.Try result = secrets.check(student, tried);
        if (result == StudentSecrets.Try.RIGHT) {
            return welcome(schoolClass, student, SignIns.Way.of(tried.kind()));
        }
        told(schoolClass, student, tried, result);
        guesses.failed(Guesses.Kind.CLASS, schoolClass.id().toString());
        guesses.failed(Guesses.Kind.DEVICE, device);
        return new Outcome(null, result.isLocked() ? "join.locked" : "join.wrong");
    }

    /** A wrong try is a line in the log. One at a door that is closed already is not: there could be any number. */
    private void told(SchoolClass schoolClass, UUID student, StudentSecret tried, StudentSecrets.Try result) {
        if (result != StudentSecrets.Try.LOCKED) {
            SignIns.Outcome outcome =
                    result == StudentSecrets.Try.WRONG ? SignIns.Outcome.WRONG : SignIns.Outcome.LOCKED;
            signIns.record(schoolClass, student, SignIns.Way.of(tried.kind()), outcome, clock.instant());
        }
    }

    private Outcome welcome(SchoolClass schoolClass, UUID student, SignIns.Way way) {
        signIns.record(schoolClass, student, way, SignIns.Outcome.IN, clock.instant());
        return new Outcome(sessions.begin(schoolClass.districtId(), student, schoolClass.id()), null);
    }
}
