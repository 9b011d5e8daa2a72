package org.waymark.consent;

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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Org;
import org.waymark.roster.Orgs;

/** An officer sets what families are asked before a lesson. */
@Path("/permission-rules")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class RulesResource {
    @Inject
    PermissionRules rules;

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
    public RulesPage show() {
        return page(RuleForm.fresh(today()), Map.of());
    }

    @POST
    @Allowed(Role.OFFICER)
    public Response set(RuleForm form) {
        Map<String, String> errors = form.errors(today());
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        Instant now = clock.instant();
        UUID me = signedIn.visitor().user();
        form.known().forEach(strand -> rules.set(strand, form.rule(), form.days(), form.day(), me, now));
        trail.record(now, me, "permission.set-rule", orgs.district().id());
        return Response.seeOther(URI.create("/permission-rules")).build();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), orgs.district().zone());
    }

    private RulesPage page(RuleForm form, Map<String, String> errors) {
        Org district = orgs.district();
        LocalDate today = today();
        List<StrandRule> history = rules.history();
        return new RulesPage(
                Lesson.STRANDS.stream()
                        .map(strand -> PermissionRules.holding(history, today, strand))
                        .toList(),
                history.stream()
                        .filter(rule -> rule.from().isAfter(today))
                        .sorted(Comparator.comparing(StrandRule::from))
                        .toList(),
                history,
                today,
                district.zone(),
                form,
                errors);
    }
}
