package org.waymark.district;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** The district's own pages: each reads one release, the newest unless another is asked for, and nothing besides. */
@Path("/district")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class DistrictResource {
    @Inject
    ReleaseVisits visits;

    @Inject
    DistrictPages pages;

    @Inject
    LearnedPages learned;

    @Inject
    ReadinessNumbers readiness;

    @Inject
    Orgs orgs;

    @GET
    @Allowed(Role.OFFICER)
    public DistrictPage show() {
        String district = orgs.district().name();
        return visits.open(null).map(head -> pages.glance(district, head)).orElseGet(() -> DistrictPage.none(district));
    }

    @GET
    @Path("reach")
    @Allowed(Role.OFFICER)
    public ReachPage reach(
            @QueryParam("release") Integer release,
            @QueryParam("school") String school,
            @QueryParam("only") String only,
            @QueryParam("sort") String sort) {
        return visits.open(release)
                .map(head -> pages.reach(head, school, only, sort))
                .orElseGet(ReachPage::none);
    }

    @GET
    @Path("learning")
    @Allowed(Role.OFFICER)
    public LearningPage learning(
            @QueryParam("release") Integer release,
            @QueryParam("idea") String idea,
            @QueryParam("school") String school,
            @QueryParam("sort") String sort) {
        return visits.open(release)
                .map(head -> learned.page(head, idea, school, sort))
                .orElseGet(LearningPage::none);
    }

    @GET
    @Path("readiness")
    @Allowed(Role.OFFICER)
    public DistrictReadinessPage readiness(
            @QueryParam("release") Integer release,
            @QueryParam("school") String school,
            @QueryParam("sort") String sort) {
        return visits.open(release)
                .map(head -> readiness.page(head, school, sort))
                .orElseGet(DistrictReadinessPage::none);
    }
}
