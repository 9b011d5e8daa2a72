package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.item.Text;

/** What a release shows of learning: scores before and after, recall, and misconceptions that persist. */
@ApplicationScoped
class LearnedPages {
    private static final String IDEAS = IdeasPart.measure("");

    private final ReleaseTables tables;
    private final Curriculum curriculum;

    @Inject
    LearnedPages(ReleaseTables tables, Curriculum curriculum) {
        this.tables = tables;
        this.curriculum = curriculum;
    }

    LearnedPages() { // for the container's proxy
        this(null, null);
    }

    /** The shares of a release, by measure and place. */
    private record Learned(
            Map<String, ShownShare> before,
            Map<String, ShownShare> after,
            Map<String, ShownShare> recall,
            Map<String, Range> gains) {
        LearningRow row(String place, String name) {
            ShownShare then = at(before, place);
            ShownShare now = at(after, place);
            boolean given = now.n().shown() && now.n().high() > 0;
            return new LearningRow(
                    name, then, now, given ? gains.getOrDefault(place, Range.HIDDEN) : Range.HIDDEN, at(recall, place));
        }

        /** A place that has no row yet has nobody in it; where nothing could be published, nothing is said. */
        private static ShownShare at(Map<String, ShownShare> shares, String place) {
            return shares.getOrDefault(place, shares.isEmpty() ? ShownShare.HIDDEN : ShownShare.NONE);
        }
    }

    private Learned learned(Release release, String grouping) {
        return new Learned(
                shares(release, grouping, LearningPart.BEFORE),
                shares(release, grouping, LearningPart.AFTER),
                shares(release, grouping, RecallPart.MEASURE),
                tables.gains(release));
    }

    private Map<String, ShownShare> shares(Release release, String grouping, String measure) {
        return tables.shares(release, grouping, measure).getOrDefault(measure, Map.of());
    }

    LearningRow all(Release release) {
        return learned(release, "band").row(Count.ALL, Count.ALL);
    }

    /** What most students showed comes first; what is not shown comes last. */
    List<IdeaRow> ideas(ReleaseHead head) {
        Map<String, Map<String, ShownShare>> before =
                head.before() == null ? Map.of() : tables.shares(head.before(), "band", IDEAS);
        return tables.shares(head.release(), "band", IDEAS).entrySet().stream()
                .map(one -> idea(one.getKey(), one.getValue(), before.get(one.getKey())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(
                                (IdeaRow row) -> row.all().percent().shown()
                                        ? -row.all().percent().high()
                                        : 1)
                        .thenComparing(IdeaRow::misconception))
                .toList();
    }

    private Optional<IdeaRow> idea(String measure, Map<String, ShownShare> places, Map<String, ShownShare> before) {
        String id = measure.substring(IDEAS.length());
        Optional<Text> name = curriculum.misconception(id).map(idea -> idea.name());
        return name.map(words -> new IdeaRow(
                id,
                words,
                places.getOrDefault(Count.ALL, ShownShare.NONE),
                Places.BANDS.stream()
                        .map(band -> places.getOrDefault(band, ShownShare.NONE))
                        .toList(),
                before == null
                        ? null
                        : before.getOrDefault(Count.ALL, ShownShare.NONE).percent()));
    }

    LearningPage page(ReleaseHead head, String idea, String name, String sort) {
        Release release = head.release();
        Map<String, String> names = tables.schools(release);
        SchoolsOf view = SchoolsOf.asked(name, null, sort, names.size());
        Learned bySchool = learned(release, "school");
        Learned byBand = learned(release, "band");
        List<IdeaRow> ideas = ideas(head);
        IdeaRow chosen = idea == null || idea.isEmpty() ? null : chosen(ideas, idea);
        return new LearningPage(
                head,
                Stream.concat(Places.BANDS.stream(), Stream.of(Count.ALL))
                        .map(band -> byBand.row(band, band))
                        .toList(),
                view.sorted(
                        names.entrySet().stream()
                                .filter(school -> view.holds(school.getValue()))
                                .map(school -> bySchool.row(school.getKey(), school.getValue()))
                                .toList(),
                        LearningRow::place,
                        Comparator.comparingInt(row -> row.after().percent().to(100))),
                ideas,
                chosen,
                chosen == null ? List.of() : schools(release, chosen, names),
                view,
                DistrictPages.standing(tables.cells(release, LearningPart.AFTER)));
    }

    private static IdeaRow chosen(List<IdeaRow> ideas, String idea) {
        return ideas.stream()
                .filter(row -> row.misconception().equals(idea))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private List<LearningPage.SchoolShare> schools(Release release, IdeaRow idea, Map<String, String> names) {
        Map<String, ShownShare> places = shares(release, "school", IdeasPart.measure(idea.misconception()));
        return names.entrySet().stream()
                .map(school -> new LearningPage.SchoolShare(
                        school.getValue(), places.getOrDefault(school.getKey(), ShownShare.NONE)))
                .sorted(Comparator.comparing(LearningPage.SchoolShare::school))
                .toList();
    }
}
