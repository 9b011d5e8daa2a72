package org.waymark.records;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.CurrentDistrict;
import org.waymark.platform.Directory;
import org.waymark.platform.Tenancy;
import org.waymark.platform.Token;
import org.waymark.web.Open;

/** A family opens what is kept about its child: with the letter and the district's word, once. */
@Path("/family/{letter}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
public class FamilyResource {
    @Inject
    FamilyLetters letters;

    @Inject
    Gathering gathering;

    @Inject
    Reference reference;

    @Inject
    Directory directory;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentDistrict current;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Looking opens nothing, so that a program that follows links does not use the letter up. */
    @GET
    @Open
    public FamilyPage show(@PathParam("letter") String token) {
        letter(token);
        return closed(token, null);
    }

    @POST
    @Open
    public Response open(@PathParam("letter") String token, FamilyForm form) {
        FamilyLetters.Letter letter = letter(token);
        if (isSignedIn()) {
            return Response.status(422).entity(closed(token, null)).build();
        }
        if (!isWord(letter, form)) {
            letters.failed(letter);
            return Response.status(422)
                    .entity(closed(token, "family.word-wrong"))
                    .build();
        }
        letters.open(letter, clock.instant());
        trail.record(clock.instant(), letter.id(), "family.open", letter.request());
        return Response.ok(new FamilyPage(null, null, false, gathering.of(letter.student(), clock.instant())))
                .build();
    }

    private FamilyPage closed(String token, String error) {
        return new FamilyPage(token, error, isSignedIn(), null);
    }

    private boolean isSignedIn() {
        return signedIn.find().isPresent();
    }

    private boolean isWord(FamilyLetters.Letter letter, FamilyForm form) {
        return MessageDigest.isEqual(
                reference.opening(letter.request()).getBytes(StandardCharsets.UTF_8),
                form.letters().getBytes(StandardCharsets.UTF_8));
    }

    private FamilyLetters.Letter letter(String token) {
        Optional<Directory.Entry> entry = directory.find(Directory.Kind.LINK, new Token(token).hash());
        return entry.flatMap(found -> {
                    tenancy.enter(found.district());
                    current.enter(found.district());
                    return letters.find(found.subject(), clock.instant());
                })
                .orElseThrow(NotFoundException::new);
    }
}
