package org.waymark.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.assignment.Accommodation;
import org.waymark.assignment.Accommodations;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.Alternate;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.quiz.Agenda;
import org.waymark.quiz.Agendas;
import org.waymark.quiz.Part;
import org.waymark.quiz.TestPart;
import org.waymark.quiz.TestParts;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;

/** What a student finds after signing in. */
@Path("/today")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class TodayResource {
    @Inject
    Classes classes;

    @Inject
    Assignments assignments;

    @Inject
    Accommodations accommodations;

    @Inject
    Orgs orgs;

    @Inject
    Agendas agendas;

    @Inject
    TestParts parts;

    @Inject
    SignedIn signedIn;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.STUDENT)
    public TodayPage list() {
        SchoolClass schoolClass = classes.attended();
        UUID me = signedIn.visitor().user();
        Agenda agenda = agendas.of(schoolClass.id(), me, clock.instant());
        Accommodation mine = accommodations.of(me);
        List<Assignment> opened = assignments.of(schoolClass.id()).stream()
                .filter(assignment -> agenda.find(assignment.id()).isPresent())
                .toList();
        List<TodayPage.Row> rows = opened.stream()
                .map(assignment -> row(schoolClass, assignment, mine, agenda, opened))
                .toList();
        return new TodayPage(
                schoolClass.title(), schoolClass.young(), rows, orgs.district().zone());
    }

    private TodayPage.Row row(
            SchoolClass schoolClass,
            Assignment assignment,
            Accommodation mine,
            Agenda agenda,
            List<Assignment> opened) {
        Lesson lesson = assignments.lesson(assignment);
        Agenda.Entry entry = agenda.find(assignment.id()).orElseThrow();
        return new TodayPage.Row(
                assignment.id(),
                entry.alternate() ? Alternate.of(lesson).title() : lesson.title(),
                mine.due(assignment.times()),
                !lesson.isPlain(),
                !schoolClass.young(),
                entry.state(),
                offers(assignment, agenda, opened),
                entry.alternate());
    }

    /** What is asked before this lesson, and weeks after it. */
    private List<TodayPage.Offer> offers(Assignment assignment, Agenda agenda, List<Assignment> opened) {
        Stream<TestPart> own = Stream.of(Part.BEFORE, Part.REMINDER).map(part -> parts.of(assignment, part));
        return Stream.concat(earlier(assignment, agenda, opened), own)
                .filter(part -> agenda.isWaiting(part.assignment().id(), part.part()))
                .filter(part -> !part.items().isEmpty())
                .map(TodayResource::offer)
                .toList();
    }

    /** What of an earlier lesson opens this one. */
    private Stream<TestPart> earlier(Assignment assignment, Agenda agenda, List<Assignment> opened) {
        if (agenda.find(assignment.id()).orElseThrow().isFinished()) {
            return Stream.empty();
        }
        Optional<UUID> earlier = agenda.earlier(assignment.id());
        return opened.stream()
                .filter(one -> earlier.filter(one.id()::equals).isPresent())
                .map(one -> parts.of(one, Part.RECALL));
    }

    private static TodayPage.Offer offer(TestPart part) {
        Lesson lesson = part.lesson();
        return new TodayPage.Offer(part.part().code(), part.assignment().id(), lesson.title(), !lesson.isPlain());
    }
}
