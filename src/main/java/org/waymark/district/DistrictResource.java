package org.waymark.district;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** The district's own page: this week's release and nothing else. */
@Path("/district")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class DistrictResource {
    @Inject
    Releases releases;

    @Inject
    Orgs orgs;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.OFFICER)
    public DistrictPage show() {
        LocalDate week = releases.week(clock.instant());
        return new DistrictPage(orgs.district().name(), week, Releases.THRESHOLD, releases.of(week, clock.instant()));
    }
}
