package org.waymark.progress;

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
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.identity.Visitor;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;

/** A district tunes when its teachers are told that somebody may need help. */
@Path("/district/help-rule")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
@Transactional
@InDistrict
public class HelpRuleResource {
    @Inject
    HelpRules rules;

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
    public HelpRulePage show() {
        List<HelpRulePage.Row> history = rules.history();
        return page(history, HelpRuleForm.of(holding(history), today()), Map.of());
    }

    @POST
    @Allowed(Role.OFFICER)
    public Response decide(HelpRuleForm form) {
        Map<String, String> errors = form.errors(today());
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(page(rules.history(), form, errors))
                    .build();
        }
        Instant now = clock.instant();
        Visitor officer = signedIn.visitor();
        rules.add(form.rule(), form.holdsFrom(zone(), now), officer.user(), now);
        trail.record(now, officer.user(), "help-rule.decide", officer.district());
        return Response.seeOther(URI.create("/district/help-rule")).build();
    }

    private HelpRulePage page(List<HelpRulePage.Row> history, HelpRuleForm form, Map<String, String> errors) {
        return new HelpRulePage(holding(history), history, zone(), form, errors);
    }

    private HelpRule holding(List<HelpRulePage.Row> history) {
        Instant now = clock.instant();
        return history.stream()
                .filter(row -> !row.from().isAfter(now))
                .map(HelpRulePage.Row::rule)
                .findFirst()
                .orElse(HelpRule.USUAL);
    }

    private ZoneId zone() {
        return orgs.district().zone();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }
}
