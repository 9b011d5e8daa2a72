package org.waymark.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
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
        Agenda agenda = agendas.of(schoolClass.id(), signedIn.visitor().user(), clock.instant());
        Map<UUID, Assignment> opened = assignments.of(schoolClass.id()).stream()
                .filter(assignment -> agenda.find(assignment.id()).isPresent())
                .collect(Collectors.toMap(Assignment::id, one -> one, (one, same) -> one, LinkedHashMap::new));
        List<TodayPage.Row> rows = opened.values().stream()
                .map(assignment -> row(schoolClass, assignment, offers(agenda, assignment, opened), agenda))
                .toList();
        return new TodayPage(
                schoolClass.title(), schoolClass.young(), rows, orgs.district().zone());
    }

    private TodayPage.Row row(
            SchoolClass schoolClass, Assignment assignment, List<TodayPage.Offer> offers, Agenda agenda) {
        Lesson lesson = assignments.lesson(assignment);
        String state = agenda.find(assignment.id()).orElseThrow().state();
        return new TodayPage.Row(
                assignment.id(), lesson.title(), assignment.dueAt(), !schoolClass.young(), state, offers);
    }

    /** What is asked before this lesson, and after it when it is finished. */
    private List<TodayPage.Offer> offers(Agenda agenda, Assignment assignment, Map<UUID, Assignment> opened) {
        Stream<TestPart> own = Stream.of(Part.BEFORE, Part.REMINDER).map(part -> parts.of(assignment, part));
        boolean finished = agenda.find(assignment.id()).orElseThrow().isFinished();
        Stream<TestPart> earlier = finished
                ? Stream.empty()
                : agenda.earlier(assignment.id()).stream().map(id -> parts.of(opened.get(id), Part.RECALL));
        return Stream.concat(earlier, own)
                .filter(part -> !part.items().isEmpty())
                .filter(part -> agenda.isWaiting(part.assignment().id(), part.part()))
                .map(TodayResource::offer)
                .toList();
    }

    private static TodayPage.Offer offer(TestPart part) {
        return new TodayPage.Offer(
                part.part().code(), part.assignment().id(), part.lesson().title());
    }
}
