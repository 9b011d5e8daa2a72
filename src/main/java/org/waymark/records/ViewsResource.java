package org.waymark.records;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.AuditTrail;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** Who has looked at a child's page, for the district's officer. That the officer has looked here is in the trail. */
@Path("/district/records/views")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class ViewsResource {
    private static final int MOST = 50_000;
    private static final int USUAL_DAYS = 30;

    @Inject
    Views views;

    @Inject
    RetentionRules rules;

    @Inject
    Orgs orgs;

    @Inject
    SignedIn signedIn;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** A day that cannot be read is as none: then the last thirty days are listed. */
    @GET
    @Allowed(Role.OFFICER)
    public ViewsPage show(@QueryParam("from") String from, @QueryParam("until") String until) {
        ZoneId zone = orgs.district().zone();
        LocalDate last = day(until, LocalDate.ofInstant(clock.instant(), zone));
        LocalDate first = day(from, last.minusDays(USUAL_DAYS));
        trail.record(
                clock.instant(),
                signedIn.visitor().user(),
                "views.look",
                orgs.district().id());
        return new ViewsPage(
                views.between(
                        first.atStartOfDay(zone).toInstant(),
                        last.plusDays(1).atStartOfDay(zone).toInstant(),
                        MOST),
                first,
                last,
                zone,
                rules.now().get(Kind.VIEWS));
    }

    private static LocalDate day(String typed, LocalDate otherwise) {
        try {
            LocalDate day = typed == null ? otherwise : LocalDate.parse(typed);
            return day.getYear() < 2000 || day.getYear() > 2999 ? otherwise : day;
        } catch (DateTimeParseException e) {
            return otherwise;
        }
    }
}
