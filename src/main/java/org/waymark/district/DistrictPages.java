package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fills the pages of a release from what it shows. */
@ApplicationScoped
class DistrictPages {
    private static final int IDEAS_AT_A_GLANCE = 3;

    private final ReleaseTables tables;
    private final LearnedPages learned;
    private final ReadinessNumbers readiness;

    @Inject
    DistrictPages(ReleaseTables tables, LearnedPages learned, ReadinessNumbers readiness) {
        this.tables = tables;
        this.learned = learned;
        this.readiness = readiness;
    }

    DistrictPages() { // for the container's proxy
        this(null, null, null);
    }

    DistrictPage glance(String district, ReleaseHead head) {
        ReachNumbers now = numbers(head.release());
        ReachNumbers before = numbers(head.before());
        return new DistrictPage(
                district,
                head,
                headlines(head, now, before),
                bars("band", Places.BANDS, now, before),
                strands(now, before),
                weeks(head.release()),
                learned.ideas(head).stream()
                        .filter(idea -> idea.all().percent().shown())
                        .limit(IDEAS_AT_A_GLANCE)
                        .toList(),
                learned.all(head.release()),
                standing(now.reached()));
    }

    private ReachNumbers numbers(Release release) {
        return release == null ? null : ReachNumbers.of(tables, release);
    }

    /** Since when the numbers stand, where they are not this release's own. */
    static LocalDate standing(ShownCells cells) {
        return cells.isOwn() ? null : cells.week();
    }

    private List<Bar> headlines(ReleaseHead head, ReachNumbers now, ReachNumbers before) {
        DistrictReadinessPage.Teachers teachers = readiness.all(head.release());
        DistrictReadinessPage.Teachers then = head.before() == null ? null : readiness.all(head.before());
        return List.of(
                new Bar(
                        "students",
                        now.reached().all(Count.ALL),
                        before == null ? null : before.reached().all(Count.ALL),
                        now.enrolled(Count.ALL)),
                headline(
                        "schools",
                        now.begun(),
                        before == null ? null : before.begun(),
                        now.schools().size()),
                headline(
                        "classes",
                        now.classesBegun(),
                        before == null ? null : before.classesBegun(),
                        now.classesOfAll()),
                headline("lessons", now.lessonsTaught(), before == null ? null : before.lessonsTaught(), 0),
                headline("teachers", teachers.ready(), then == null ? null : then.ready(), teachers.teachers()));
    }

    private static Bar headline(String name, int now, Integer before, int of) {
        return new Bar(name, Range.exactly(now), before == null ? null : Range.exactly(before), of);
    }

    private static List<Bar> bars(String grouping, List<String> places, ReachNumbers now, ReachNumbers before) {
        return places.stream()
                .map(place -> now.row(grouping, place, before).bar())
                .toList();
    }

    private static List<Bar> strands(ReachNumbers now, ReachNumbers before) {
        return Places.STRANDS.stream()
                .map(strand -> new Bar(
                        strand,
                        now.reached().all(strand),
                        before == null ? null : before.reached().all(strand),
                        now.enrolled(Count.ALL)))
                .toList();
    }

    /** From the first week with a lesson to the release, also weeks without one. */
    private List<Bar> weeks(Release release) {
        Map<String, Integer> taught = tables.figures(release, "lessons-in-week").getOrDefault(Count.ALL, Map.of());
        int most = taught.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return taught.keySet().stream().min(Comparator.naturalOrder()).stream()
                .flatMap(first -> Stream.iterate(
                        LocalDate.parse(first), week -> week.isBefore(release.week()), week -> week.plusWeeks(1)))
                .map(week ->
                        new Bar(week.toString(), Range.exactly(taught.getOrDefault(week.toString(), 0)), null, most))
                .toList();
    }

    ReachPage reach(ReleaseHead head, String name, String only, String sort) {
        ReachNumbers now = numbers(head.release());
        ReachNumbers before = numbers(head.before());
        SchoolsOf view = SchoolsOf.asked(name, only, sort, now.schools().size());
        List<ReachRow> schools = now.schools().keySet().stream()
                .map(school -> now.row("school", school, before))
                .filter(row -> view.holds(row.place()) && (view.only().equals("all") || !row.begun()))
                .toList();
        return new ReachPage(
                head,
                Stream.concat(Places.BANDS.stream(), Stream.of(Count.ALL))
                        .map(place -> now.row("band", place, before))
                        .toList(),
                weeks(head.release()),
                tables.trend(head.release(), ReachedPart.MEASURE, now.enrolled(Count.ALL)),
                view.sorted(
                        schools,
                        ReachRow::place,
                        Comparator.comparingInt(row -> row.bar().value().to(row.enrolled()))),
                view,
                standing(now.reached()));
    }
}
