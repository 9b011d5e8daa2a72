package org.waymark.district;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Org;
import org.waymark.roster.Orgs;

/** An officer says which mandates the district answers to. */
@Path("/district/mandates")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class MandateResource {
    @Inject
    Curriculum curriculum;

    @Inject
    MandateAnswers answers;

    @Inject
    ReleaseVisits visits;

    @Inject
    TaughtLessons lessons;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.OFFICER)
    public AnsweredPage show() {
        return page("");
    }

    private AnsweredPage page(String error) {
        Release release = visits.open(null).map(ReleaseHead::release).orElse(null);
        TaughtFigures figures = lessons.of(release);
        Set<String> held = answers.held();
        Org district = orgs.district();
        List<AnsweredPage.Row> rows = curriculum.mandates().stream()
                .map(mandate -> new AnsweredPage.Row(
                        mandate.id(),
                        mandate.title(),
                        held.contains(mandate.id()),
                        held.contains(mandate.id()) ? coverage(mandate, figures) : List.of()))
                .toList();
        return new AnsweredPage(district.name(), district.zone(), release, rows, answers.history(), error);
    }

    /** The same word twice is on the record once. */
    @POST
    @Allowed(Role.OFFICER)
    public Response answer(AnswerForm form) {
        if (!form.isKnown(curriculum.mandates())) {
            return Response.status(422).entity(page("duty.unknown")).build();
        }
        if (form.yes() != answers.held().contains(form.mandate())) {
            set(form);
        }
        return Response.seeOther(URI.create("/district/mandates")).build();
    }

    private void set(AnswerForm form) {
        Instant now = clock.instant();
        UUID me = signedIn.visitor().user();
        answers.set(form.mandate(), form.yes(), me, now);
        trail.record(
                now,
                me,
                form.yes() ? "mandate.answer" : "mandate.leave",
                orgs.district().id());
    }

    private List<Coverage> coverage(Mandate mandate, TaughtFigures figures) {
        return mandate.requirements().stream()
                .map(requirement -> Coverage.of(mandate, requirement, curriculum.lessons(), figures))
                .toList();
    }
}
