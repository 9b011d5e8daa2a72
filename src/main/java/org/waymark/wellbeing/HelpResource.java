package org.waymark.wellbeing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.adoption.Confirmations;
import org.waymark.curriculum.Curriculum;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Classes;
import org.waymark.roster.LocalAdults;
import org.waymark.roster.SchoolClass;
import org.waymark.web.Open;

/** "Get help". It reads and never writes: no audit entry, no count, no log line. */
@Path("/help")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class HelpResource {
    @Inject
    SignedIn signedIn;

    @Inject
    Classes classes;

    @Inject
    Users users;

    @Inject
    LocalAdults adults;

    @Inject
    Curriculum curriculum;

    @Inject
    Confirmations confirmations;

    @GET
    @Open
    public HelpPage show(@QueryParam("band") String asked, @QueryParam("lesson") @DefaultValue("") String lesson) {
        String band = asked != null && HelpPage.BANDS.contains(asked) ? asked : ownBand();
        return new HelpPage(
                band,
                people(),
                band.equals("adults") ? curriculum.helpForAdults() : curriculum.helpFor(band, lesson),
                signedIn.find().isPresent() ? confirmations.valid() : null);
    }

    private String ownBand() {
        return signedIn.find()
                .map(visitor ->
                        visitor.role() == Role.STUDENT ? classes.attended().band() : "adults")
                .orElse("6-8");
    }

    private List<HelpPage.Person> people() {
        List<String> teachers = ownTeachers();
        return school().map(adults::of).orElse(List.of()).stream()
                .filter(adult -> teachers.stream().noneMatch(teacher -> isSame(adult.name(), teacher)))
                .map(adult -> new HelpPage.Person(adult.name(), adult.work(), adult.place()))
                .toList();
    }

    /** A child must be able to go past the class teacher, even where a school lists the teacher for others. */
    private List<String> ownTeachers() {
        return signedIn.find()
                .filter(visitor -> visitor.role() == Role.STUDENT)
                .map(visitor -> classes.teachers(visitor.schoolClass()))
                .orElse(List.of());
    }

    /** Names are typed by people: "Mr. Cho" and "David Cho" are taken for one, "Ana" and "Ms. Diana Ruiz" are not. */
    private static boolean isSame(String adult, String teacher) {
        Set<String> one = words(adult);
        Set<String> other = words(teacher);
        return one.containsAll(other) || other.containsAll(one);
    }

    /** The words of a name without titles, which end with a period. */
    private static Set<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.endsWith("."))
                .collect(Collectors.toSet());
    }

    private Optional<UUID> school() {
        return signedIn.find()
                .flatMap(visitor -> visitor.role() == Role.STUDENT
                        ? classes.find(visitor.schoolClass()).map(SchoolClass::schoolId)
                        : users.find(visitor.user()).map(User::schoolId));
    }
}
