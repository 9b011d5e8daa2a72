package org.waymark.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.waymark.adoption.Approvals;
import org.waymark.adoption.Confirmations;
import org.waymark.curriculum.Curriculum;
import org.waymark.identity.Passwords;
import org.waymark.identity.StudentSecret;
import org.waymark.identity.StudentSecrets;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Ids;
import org.waymark.platform.Tenancy;
import org.waymark.roster.Classes;
import org.waymark.roster.Opening;
import org.waymark.roster.Org;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.roster.Students;
import org.waymark.training.ReadinessRules;

/**
 * Makes districts with a class that have opened every lesson and let teachers begin at once, by the same verbs that the
 * product uses.
 */
@ApplicationScoped
public class Rooms {
    public static final StudentSecret PICTURES = StudentSecret.pictures(List.of("sun", "ball", "egg"));
    public static final StudentSecret PIN = StudentSecret.pin("0042");
    private static final List<String> TWO = List.of("Ana P.", "Ben R.");

    @Inject
    Orgs orgs;

    @Inject
    Users users;

    @Inject
    Passwords passwords;

    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    StudentSecrets secrets;

    @Inject
    Opening opening;

    @Inject
    Curriculum curriculum;

    @Inject
    Approvals approvals;

    @Inject
    Confirmations confirmations;

    @Inject
    ReadinessRules rules;

    @Inject
    CurrentDistrict current;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    /** A class of this grade with two students, in a new district. It is closed. */
    @Transactional
    public Room make(int grade) {
        return make(grade, TWO);
    }

    /** The same with so many students, who may come in at any time. */
    @Transactional
    public Room make(int grade, int students) {
        return opened(make(grade, names(students)));
    }

    /** The same with these students. */
    @Transactional
    public Room make(int grade, List<String> names) {
        return ready(unready(grade, names));
    }

    private Room ready(Room room) {
        rules.add(false, LocalDate.ofEpochDay(0), "Rooms of tests begin at once", room.teacher(), clock.instant());
        return room;
    }

    /** A class of this grade whose teacher may not assign yet: the district asks for course and local names. */
    @Transactional
    public Room unready(int grade) {
        return unready(grade, TWO);
    }

    private Room unready(int grade, List<String> names) {
        Room room = bare(grade, names);
        confirm(room);
        curriculum
                .lessons()
                .forEach(lesson ->
                        approvals.approve(lesson, "Rita Reader", "Counselor", room.teacher(), clock.instant()));
        return room;
    }

    /** The room's district checks every help line. */
    @Transactional
    public void confirm(Room room) {
        enter(room.district());
        LocalDate today = LocalDate.ofInstant(clock.instant(), orgs.district().zone());
        curriculum
                .help()
                .forEach(line -> confirmations.confirm(line, "Cal Caller", today, room.teacher(), clock.instant()));
    }

    /** A class of this grade in a district that has opened no lesson; but for that its teacher may assign. */
    @Transactional
    public Room unopened(int grade) {
        return ready(bare(grade, TWO));
    }

    private Room bare(int grade, List<String> names) {
        UUID id = Ids.next();
        enter(id);
        Org district = Org.district(id, "District " + id, ZoneId.of("America/Chicago"));
        orgs.addDistrict(district);
        return room(id, school("North School"), grade, names);
    }

    /** A class of another school in the same district, with so many students who may come in at any time. */
    @Transactional
    public Room elsewhere(Room room, String school, int students) {
        enter(room.district());
        return opened(room(room.district(), school(school), 7, names(students)));
    }

    private UUID school(String name) {
        Org school = Org.school(Ids.next(), orgs.district(), name);
        orgs.add(school);
        return school.id();
    }

    private Room opened(Room room) {
        opening.allowHomeUse(classes.find(room.id()).orElseThrow(), room.teacher(), clock.instant());
        return room;
    }

    private static List<String> names(int students) {
        return IntStream.range(1, students + 1)
                .mapToObj("Child %02d"::formatted)
                .toList();
    }

    /** Another teacher with another class in the same school. */
    @Transactional
    public Room beside(Room room) {
        enter(room.district());
        return room(room.district(), room.school(), room.grade(), TWO);
    }

    /** Another teacher with another class in another school of the same district. */
    @Transactional
    public Room across(Room room) {
        enter(room.district());
        return room(room.district(), school("South School"), room.grade(), TWO);
    }

    /** Another class of the same teacher, with so many students who may come in at any time. */
    @Transactional
    public Room another(Room room, int students) {
        enter(room.district());
        User teacher = users.find(room.teacher()).orElseThrow();
        return opened(room(teacher, room.email(), room.grade(), names(students)));
    }

    /** The address of a new officer of the room's district. */
    @Transactional
    public String officer(Room room) {
        enter(room.district());
        String email = Ids.next() + "@officer.example.org";
        User officer = User.officer(Ids.next(), room.district(), "Olive Officer", email);
        users.add(officer);
        passwords.set(room.district(), officer.id(), Room.PASSWORD, clock.instant());
        return email;
    }

    private Room room(UUID district, UUID school, int grade, List<String> names) {
        String email = Ids.next() + "@teacher.example.org";
        User teacher = User.teacher(Ids.next(), district, school, "Tess Teacher", email);
        users.add(teacher);
        passwords.set(district, teacher.id(), Room.PASSWORD, clock.instant());
        return room(teacher, email, grade, names);
    }

    private Room room(User teacher, String email, int grade, List<String> names) {
        UUID district = teacher.districtId();
        SchoolClass made = classes.make(teacher, "Room 4", grade, clock.instant());
        students.add(made, names, clock.instant())
                .forEach(student -> secrets.issue(district, student, grade <= 5 ? PICTURES : PIN, clock.instant()));
        return new Room(
                district,
                teacher.schoolId(),
                teacher.id(),
                email,
                made.id(),
                grade,
                made.code(),
                students.of(made.id()));
    }

    void enter(UUID district) {
        current.enter(district);
        tenancy.enter(district);
    }
}
