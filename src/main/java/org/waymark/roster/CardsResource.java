package org.waymark.roster;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.StudentSecret;
import org.waymark.identity.StudentSecrets;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;

/** Makes sign-in cards, and with them new secrets. The answer to the form is the only place where they are seen. */
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
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

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
        return new CardsPage.Card(student.name(), student.animal(), secret.pictures(), pin);
    }
}
