package org.waymark.district;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Mandate;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.roster.Orgs;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** How far a mandate is taught, the plan for it, and the yearly report on it. All of it from the files and a release. */
@Path("/district/mandates/{mandate}")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class CoverageResource {
    @Inject
    Curriculum curriculum;

    @Inject
    MandateAnswers answers;

    @Inject
    Releases releases;

    @Inject
    ReleaseVisits visits;

    @Inject
    TaughtLessons lessons;

    @Inject
    Orgs orgs;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.OFFICER)
    public CoveragePage show(
            @PathParam("mandate") String id,
            @QueryParam("release") Integer number,
            @QueryParam("school") String school,
            @QueryParam("only") String only) {
        Mandate mandate = curriculum.mandate(id);
        Release release = visits.open(number).map(ReleaseHead::release).orElse(null);
        List<Coverage> all = coverage(mandate, release);
        SchoolsOf view =
                SchoolsOf.asked(school, only, null, all.get(0).schools().size());
        boolean answered = answers.held().contains(mandate.id());
        return CoveragePage.of(
                name(),
                mandate,
                release,
                answered,
                view,
                all.stream().map(one -> one.seen(view)).toList());
    }

    /** One lesson a week from a day on. */
    @GET
    @Path("plan")
    @Allowed(Role.OFFICER)
    public MandatePlanPage plan(@PathParam("mandate") String id, @QueryParam("from") String from) {
        Mandate mandate = curriculum.mandate(id);
        LocalDate first = SchoolYear.start(from, today());
        return MandatePlanPage.of(name(), mandate, first, PlannedRequirement.of(mandate, curriculum.lessons(), first));
    }

    /** From the last release of a school year; of the newest year, unless another one is asked for. */
    @GET
    @Path("report")
    @Allowed(Role.OFFICER)
    public MandateReportPage report(@PathParam("mandate") String id, @QueryParam("year") String year) {
        Mandate mandate = curriculum.mandate(id);
        List<Release> all = releases.all();
        List<Integer> years = all.stream().map(Release::schoolYear).distinct().toList();
        int asked = years.stream()
                .filter(one -> one.toString().equals(year))
                .findFirst()
                .orElseGet(() -> years.isEmpty() ? SchoolYear.of(today()) : years.get(0));
        Release release = last(all, asked);
        return MandateReportPage.of(name(), mandate, asked, release, years, coverage(mandate, release));
    }

    /** The last release of a school year, told in the audit trail; null where there is none. */
    private Release last(List<Release> all, int year) {
        return all.stream()
                .filter(one -> one.schoolYear() == year)
                .findFirst()
                .flatMap(one -> visits.open(one.number()))
                .map(ReleaseHead::release)
                .orElse(null);
    }

    private List<Coverage> coverage(Mandate mandate, Release release) {
        TaughtFigures figures = lessons.of(release);
        return mandate.requirements().stream()
                .map(requirement -> Coverage.of(mandate, requirement, curriculum.lessons(), figures))
                .toList();
    }

    private String name() {
        return orgs.district().name();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), orgs.district().zone());
    }
}
