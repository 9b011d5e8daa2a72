package org.waymark.roster;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Badges;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.StudentSecret;
import org.waymark.identity.StudentSecrets;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Settings;
import org.waymark.platform.Token;

/** Makes sign-in cards, and with them new secrets and badges. The answer to the form is the only place where they are seen. */
@Path("/classes/{class}/cards")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class CardsResource {
    @Inject
    Classes classes;

    @Inject
    Students students;

    @Inject
    StudentSecrets secrets;

    @Inject
    Badges badges;

    @Inject
    Settings settings;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @POST
    @Allowed(Role.TEACHER)
    public CardsPage make(@PathParam("class") UUID id, CardsForm form) {
        SchoolClass schoolClass = classes.taught(id);
        List<CardsPage.Card> cards = students.of(id).stream()
                .filter(form::means)
                .map(student -> card(schoolClass, student))
                .toList();
        trail.record(clock.instant(), signedIn.visitor().user(), "class.make-cards", id);
        return new CardsPage(schoolClass.title(), schoolClass.code(), cards);
    }

    private CardsPage.Card card(SchoolClass schoolClass, Students.Student student) {
        StudentSecret secret = StudentSecret.random(schoolClass.young());
        secrets.issue(schoolClass.districtId(), student.id(), secret, clock.instant());
        String pin = secret.kind().equals("pin") ? secret.value() : null;
        return new CardsPage.Card(
                student.name(), student.animal(), secret.pictures(), pin, badge(schoolClass, student));
    }

    /** The token stands behind the hash sign, so that no server, proxy or log ever sees it in an address. */
    private String badge(SchoolClass schoolClass, Students.Student student) {
        String here = settings.publicAddress().isEmpty() ? uri.getBaseUri().toString() : settings.publicAddress();
        Token token = badges.issue(schoolClass.districtId(), student.id(), clock.instant());
        return here.replaceAll("/$", "") + "/badge#" + token.value();
    }
}
