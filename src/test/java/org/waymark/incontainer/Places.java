package org.waymark.incontainer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Assignments;
import org.waymark.assignment.Times;
import org.waymark.curriculum.Curriculum;
import org.waymark.identity.Links;
import org.waymark.platform.Directory;
import org.waymark.platform.Ids;
import org.waymark.platform.Sql;
import org.waymark.platform.Token;
import org.waymark.quiz.OpenQuizzes;
import org.waymark.roster.Classes;
import org.waymark.roster.Groups;
import org.waymark.roster.LocalAdult;
import org.waymark.roster.LocalAdults;
import org.waymark.roster.SchoolClass;

/** Furnishes a class with all that addresses can name. */
@ApplicationScoped
public class Places {
    /** A lesson that students read by themselves, so that all its addresses are there. */
    private static final String LESSON = "HS-HR2";

    @Inject
    Rooms rooms;

    @Inject
    Classes classes;

    @Inject
    Groups groups;

    @Inject
    Assignments assignments;

    @Inject
    Curriculum curriculum;

    @Inject
    LocalAdults adults;

    @Inject
    Links links;

    @Inject
    Studies studies;

    @Inject
    OpenQuizzes openQuizzes;

    @Inject
    Directory directory;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** The class with an assignment that is open, an adult for help, and for its teacher a link and a module passed. */
    @Transactional
    public Place of(Room room) {
        rooms.enter(room.district());
        UUID assignment = assign(room, LESSON, Duration.ZERO);
        startWithoutAccounts(room, assignment);
        Token link = links.make(room.district(), room.teacher(), clock.instant());
        return new Place(
                room,
                Map.ofEntries(
                        Map.entry("class", room.id().toString()),
                        Map.entry("student", room.students().get(1).id().toString()),
                        Map.entry("code", room.code()),
                        Map.entry("animal", room.first().animal()),
                        Map.entry("school", room.school().toString()),
                        Map.entry("adult", adult(room).toString()),
                        Map.entry("person", room.teacher().toString()),
                        Map.entry("token", link.value()),
                        Map.entry("assignment", assignment.toString()),
                        Map.entry("group", group(room).toString()),
                        Map.entry("item", curriculum.get(LESSON).check().get(0).id()),
                        Map.entry("lesson", LESSON),
                        Map.entry("line", "emergency"),
                        Map.entry("module", Studies.TELLING),
                        Map.entry("mandate", "florida"),
                        Map.entry("attempt", studies.pass(room, Studies.TELLING).toString()),
                        Map.entry("file", "plan.svg"),
                        Map.entry("import", imported(room, room.id()).toString()),
                        Map.entry("roster", imported(room, null).toString()),
                        Map.entry("release", released(room)),
                        Map.entry("request", asked(room, "deletion").toString()),
                        Map.entry("letter", letter(room)),
                        Map.entry("certificate", certificate(room).toString()),
                        Map.entry(Place.PART, "quiz"),
                        Map.entry(Place.NEXT, "reading"),
                        Map.entry("file: .+", "css/waymark.css")));
    }

    /** Assigns a lesson that opens so much later, for a week. */
    @Transactional
    public UUID assign(Room room, String lesson, Duration later) {
        rooms.enter(room.district());
        SchoolClass schoolClass = classes.find(room.id()).orElseThrow();
        Instant opens = clock.instant().plus(later);
        Times times = new Times(opens, opens.plus(Duration.ofDays(7)));
        return assignments
                .make(schoolClass, curriculum.get(lesson), times, room.teacher(), clock.instant())
                .id();
    }

    private UUID group(Room room) {
        SchoolClass schoolClass = classes.find(room.id()).orElseThrow();
        List<UUID> members = List.of(room.first().id());
        return groups.make(schoolClass, "Early birds", null, null, members, room.teacher(), clock.instant());
    }

    private void startWithoutAccounts(Room room, UUID assignment) {
        Instant now = clock.instant();
        openQuizzes.start(
                assignments.ofClass(assignment, room.id()), 20, room.teacher(), now, now.plus(Duration.ofHours(1)));
    }

    /** A class's list, or the district's, that has changed nothing. */
    private UUID imported(Room room, UUID schoolClass) {
        UUID id = Ids.next();
        sql.run(
                "insert into roster_import (district_id, id, class_id, made_by, made_at, state, seen_at, applied_at)"
                        + " values (?, ?, ?, ?, ?, 'done', ?, ?)",
                room.district(),
                id,
                schoolClass,
                room.teacher(),
                clock.instant(),
                clock.instant(),
                clock.instant());
        return id;
    }

    /** The district's first release, of long ago, in which nothing was counted. */
    private String released(Room room) {
        UUID id = Ids.next();
        sql.run(
                "insert into release (district_id, id, number, week, school_year, minimum, begun_at)"
                        + " values (?, ?, 1, date '2000-01-03', 1999, 10, ?) on conflict do nothing",
                room.district(),
                id,
                clock.instant());
        sql.run(
                "insert into release_complete (district_id, release_id, completed_at)"
                        + " select district_id, id, ? from release where number = 1 on conflict do nothing",
                clock.instant());
        return "1";
    }

    /** What a family has asked for, about the second child. */
    private UUID asked(Room room, String kind) {
        UUID id = Ids.next();
        sql.run(
                "insert into family_request (district_id, id, kind, class_id, student_id, reference, asked_by, asked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                room.district(),
                id,
                kind,
                room.id(),
                room.students().get(1).id(),
                id.toString(),
                room.teacher(),
                clock.instant());
        return id;
    }

    private String letter(Room room) {
        UUID id = Ids.next();
        sql.run(
                "insert into family_letter (district_id, id, request_id, made_by, made_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                room.district(),
                id,
                asked(room, "records"),
                room.teacher(),
                clock.instant(),
                clock.instant().plus(Duration.ofDays(14)));
        Token token = Token.random();
        directory.add(Directory.Kind.LINK, token.hash(), room.district(), id);
        return token.value();
    }

    private UUID certificate(Room room) {
        UUID id = Ids.next();
        String text =
                "{\"certificate\":\"request\",\"district\":\"Here\",\"by\":\"job\",\"deleted\":{\"accounts\":\"one\"}}";
        sql.run(
                "insert into deletion_certificate (district_id, id, request_id, made_at, content, hash)"
                        + " values (?, ?, ?, ?, ?, sha256(convert_to(?, 'UTF8')))",
                room.district(),
                id,
                asked(room, "deletion"),
                clock.instant(),
                text,
                text);
        return id;
    }

    private UUID adult(Room room) {
        UUID id = Ids.next();
        adults.add(new LocalAdult(id, room.district(), room.school(), "Gus Guide", "Counselor", "Room 12"));
        return id;
    }
}
