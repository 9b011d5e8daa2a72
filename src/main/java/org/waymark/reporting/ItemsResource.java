package org.waymark.reporting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.quiz.Part;
import org.waymark.quiz.Regrades;
import org.waymark.quiz.Tallies;
import org.waymark.quiz.TestPart;
import org.waymark.quiz.TestParts;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.web.CsvWriter;
import org.waymark.web.Ui;
import org.waymark.web.XlsxWriter;

/** What a class chose, item by item. */
@Path("/assignments/{assignment}/items")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class ItemsResource {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    Orgs orgs;

    @Inject
    TestParts parts;

    @Inject
    Tallies tallies;

    @Inject
    Regrades regrades;

    @Inject
    Curriculum curriculum;

    @Inject
    Clock clock;

    @GET
    @Allowed(Role.TEACHER)
    public ItemsPage show(@PathParam("assignment") UUID id) {
        Assignment assignment = assignments.taught(id);
        SchoolClass schoolClass = classes.taught(assignment.classId());
        Lesson lesson = assignments.lesson(assignment);
        tallies.publish(assignment, clock.instant()); // the due date may have passed since the last quiz was finished
        Optional<Tallies.Published> published = tallies.find(id);
        return new ItemsPage(
                id,
                schoolClass.id(),
                schoolClass.title(),
                lesson.id(),
                lesson.title(),
                published.map(Tallies.Published::finished).orElse(0),
                published.map(Tallies.Published::asOf).orElse(null),
                orgs.district().zone(),
                Tallies.STEP,
                published
                        .map(tally -> items(parts.of(assignment, Part.QUIZ), tally))
                        .orElse(List.of()));
    }

    private List<ItemsPage.Item> items(TestPart quiz, Tallies.Published published) {
        AnswerKey key = regrades.key(quiz.assignment().id());
        List<ItemsPage.Item> items = new ArrayList<>();
        for (AssessmentItem item : quiz.items()) {
            Map<String, Integer> counts = published.items().getOrDefault(item.id(), Map.of());
            items.add(item(quiz.lesson(), item, items.size() + 1, counts, key));
        }
        return items;
    }

    private ItemsPage.Item item(
            Lesson lesson, AssessmentItem item, int number, Map<String, Integer> counts, AnswerKey key) {
        ItemCounts count = new ItemCounts(item, counts, key);
        List<ItemsPage.Choice> choices =
                count.entries().stream().map(this::choice).toList();
        return new ItemsPage.Item(
                item.id(),
                number,
                item.stem(),
                lesson.objective(item.objective()),
                count.correct(),
                count.answered(),
                count.declined(),
                key.rekeying(item.id())
                        .map(now -> now.leavesOut() ? "left-out" : "marked-anew")
                        .orElse(null),
                choices);
    }

    private ItemsPage.Choice choice(ItemCounts.Entry entry) {
        ItemsPage.Misunderstanding shows = Optional.ofNullable(entry.misconception())
                .flatMap(curriculum::misconception)
                .map(one -> new ItemsPage.Misunderstanding(one.id(), one.name(), one.why(), one.reteach()))
                .orElse(null);
        return new ItemsPage.Choice(
                entry.value(), entry.words(), entry.right(), entry.n(), Ui.percent(entry.n(), entry.of()), shows);
    }
}
