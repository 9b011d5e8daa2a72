package org.waymark.records;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Settings;
import org.waymark.progress.StudentWork;
import org.waymark.roster.Classes;
import org.waymark.roster.Org;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.roster.StudentViews;
import org.waymark.roster.Students;
import org.waymark.web.Looking;

/** A child's records as the class's teacher hands them to the family: a table at once, and more by the school's review. */
@Path("/classes/{class}/students/{student}/records")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class StudentRecordsResource {
    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    StudentWork work;

    @Inject
    StudentViews views;

    @Inject
    FamilyRequests requests;

    @Inject
    FamilyLetters letters;

    @Inject
    Orgs orgs;

    @Inject
    Looking looking;

    @Inject
    Settings settings;

    @Context
    UriInfo uri;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public StudentRecordsPage show(@PathParam("class") UUID id, @PathParam("student") UUID student) {
        SchoolClass schoolClass = classes.taught(id);
        Students.Student theirs = students.get(id, student);
        views.saw(id, student, StudentViews.Page.RECORDS);
        Instant now = clock.instant();
        return new StudentRecordsPage(
                id,
                schoolClass.title(),
                student,
                theirs.name(),
                requests.of(student).stream()
                        .map(one -> StudentRecordsPage.Row.of(one, now))
                        .toList(),
                orgs.district().zone());
    }

    /** Completion and scores, to be printed for the family in its language. */
    @GET
    @Path("export")
    @Allowed(Role.TEACHER)
    public ExportPage export(
            @PathParam("class") UUID id, @PathParam("student") UUID student, @QueryParam("in") String language) {
        SchoolClass schoolClass = classes.taught(id);
        Students.Student theirs = students.get(id, student);
        views.saw(id, student, StudentViews.Page.EXPORT);
        ZoneId zone = orgs.district().zone();
        return new ExportPage(
                at(id, student) + "/export",
                at(id, student),
                orgs.findSchool(schoolClass.schoolId()).map(Org::name).orElse(""),
                schoolClass.title(),
                theirs.name(),
                LocalDate.ofInstant(clock.instant(), zone),
                zone,
                new LetterForm(null, language).in(looking.locale().getLanguage()),
                work.of(id, theirs, clock.instant()).stream()
                        .map(row -> new ExportPage.Row(row.title(), row.due(), row.state(), row.percent(), row.late()))
                        .toList());
    }

    /** The family asks, and the teacher writes it down. */
    @POST
    @Path("requests")
    @Allowed(Role.TEACHER)
    public Response ask(@PathParam("class") UUID id, @PathParam("student") UUID student, RequestForm form) {
        theirs(id, student);
        Optional<FamilyRequests.Asked> asked = form.asked();
        if (asked.isEmpty()) {
            return Response.status(422).entity(show(id, student)).build();
        }
        Instant now = clock.instant();
        UUID request = requests.ask(id, student, asked.get(), me(), now);
        trail.record(now, me(), "family.ask", request);
        return again(id, student);
    }

    @POST
    @Path("withdrawal")
    @Allowed(Role.TEACHER)
    public Response withdraw(@PathParam("class") UUID id, @PathParam("student") UUID student, LetterForm form) {
        theirs(id, student);
        requests.lock(student);
        Instant now = clock.instant();
        find(student, form)
                .filter(one -> one.canBeWithdrawn(now))
                .filter(one -> requests.take(one.id(), "withdrawn", me(), now))
                .ifPresent(one -> trail.record(now, me(), "family.withdraw", one.id()));
        return again(id, student);
    }

    /** The letter is shown once, because nobody keeps what is in it; a newer one ends it. */
    @POST
    @Path("letter")
    @Allowed(Role.TEACHER)
    public Response letter(@PathParam("class") UUID id, @PathParam("student") UUID student, LetterForm form) {
        Students.Student theirs = theirs(id, student);
        requests.lock(student);
        Optional<FamilyRequest> approved = find(student, form)
                .filter(one -> one.is("records") && one.state().equals("approved"));
        if (approved.isEmpty()) {
            return again(id, student);
        }
        Instant now = clock.instant();
        trail.record(now, me(), "family.letter", approved.get().id());
        String language = form.in(looking.locale().getLanguage());
        return Response.ok(letters.make(approved.get(), theirs.name(), here(), at(id, student), language, me(), now))
                .build();
    }

    private Optional<FamilyRequest> find(UUID student, LetterForm form) {
        return requests.of(student).stream()
                .filter(one -> one.id().toString().equals(form.request()))
                .findFirst();
    }

    private Students.Student theirs(UUID id, UUID student) {
        SchoolClass schoolClass = classes.taught(id);
        return students.get(schoolClass.id(), student);
    }

    private String here() {
        String own = uri.getBaseUri().toString().replaceAll("/$", "");
        return settings.publicAddress().isEmpty() ? own : settings.publicAddress();
    }

    private UUID me() {
        return signedIn.visitor().user();
    }

    private static String at(UUID id, UUID student) {
        return "/classes/" + id + "/students/" + student + "/records";
    }

    private static Response again(UUID id, UUID student) {
        return Response.seeOther(URI.create(at(id, student))).build();
    }
}
