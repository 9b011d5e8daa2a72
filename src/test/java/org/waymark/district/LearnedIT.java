package org.waymark.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Delivery;
import org.waymark.assignment.FeedbackPolicy;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.incontainer.Homework;
import org.waymark.incontainer.Sheet;
import org.waymark.platform.Sql;
import org.waymark.quiz.Part;
import org.waymark.reporting.psychometrics.Gain;

/** What a release shows of learning, in a district that lets itself see groups from five children on. */
class LearnedIT extends InDistrictsWeek {
    @Inject
    ReleaseTables tables;

    @Inject
    Releases releases;

    @Inject
    ReleaseSteps steps;

    @Inject
    Sql sql;

    @Inject
    IdeaKeys keys;

    @Inject
    Counting counting;

    private Assignment measured;

    @BeforeEach
    void aMeasuredClass() {
        officer.officer().post("/district/releases/rules", "minimum", "5");
        measured = homework.assign(north, Homework.ONLINE, new Delivery(FeedbackPolicy.PRACTICE, true));
    }

    private void take(Part part, int student, int right) {
        List<AssessmentItem> items = homework.items(north, measured, part);
        String[] choices = items.stream()
                .map(item -> items.indexOf(item) < right
                        ? Sheet.key(item)
                        : Sheet.wrong(item).get(0))
                .toArray(String[]::new);
        homework.finish(north, measured, part, north.students().get(student), choices);
    }

    private void everybodyLearns() {
        for (int student = 0; student < 24; student++) {
            take(Part.BEFORE, student, 1);
            take(Part.QUIZ, student, asked(Part.QUIZ) - (student < 12 ? 1 : 0));
        }
    }

    private int asked(Part part) {
        return homework.items(north, measured, part).size();
    }

    /** Of what was missing before how much was learned, by the pairs one by one; the ends are rounded outward. */
    private String gain() {
        double before = 100.0 / asked(Part.BEFORE);
        double nearly = 100.0 * (asked(Part.QUIZ) - 1) / asked(Part.QUIZ);
        Gain gain = Gain.of(IntStream.range(0, 24)
                .mapToObj(student -> new Gain.Pair(before, student < 12 ? nearly : 100))
                .toList());
        return (int) Math.floor(gain.low() * 10) + "-" + (int) Math.ceil(gain.high() * 10);
    }

    @Test
    void scoresBeforeAndAfterAreRangesAndTheGainIsAnInterval() {
        everybodyLearns();
        nextRelease();
        assertEquals("20-24: 0-50", officer.learned("North School", "before"));
        assertEquals("20-24: 50-100", officer.learned("North School", "after"));
        assertEquals("20-24: " + gain(), officer.learned("North School", "gain"));
        assertEquals("0: ", officer.learned("South School", "after"));
        String low = "0." + gain().charAt(0);
        assertTrue(officer.officer().get("/district/learning").body().contains(low + " to "));
    }

    /** Two more students would tell their scores, if it were taken anew. */
    @Test
    void aGainStaysUntilEnoughStudentsAreNew() {
        for (int student = 0; student < 20; student++) {
            take(Part.BEFORE, student, 1);
            take(Part.QUIZ, student, student % 2 == 0 ? 3 : 4);
        }
        nextRelease();
        String first = officer.learned("North School", "gain");
        for (int student = 20; student < 24; student++) {
            take(Part.BEFORE, student, 2);
            take(Part.QUIZ, student, 0);
        }
        nextRelease();
        assertEquals(first, officer.learned("North School", "gain"));
    }

    @Test
    void anIdeaIsOfWhoShowedItAfterTheLesson() {
        everybodyLearns();
        AssessmentItem last = homework.items(north, measured, Part.QUIZ).get(asked(Part.QUIZ) - 1);
        String shown = last.interaction().options().stream()
                .filter(option -> option.id().equals(Sheet.wrong(last).get(0)))
                .map(Option::misconception)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        nextRelease();
        List<String[]> ideas = officer.rows("learning").stream()
                .filter(row -> row[3].startsWith("misconception_") && row[2].equals("all"))
                .toList();
        assertTrue(ideas.size() > 1, "every idea that the quiz could show");
        if (!shown.isEmpty()) {
            assertEquals("20-24: 50-100", officer.learned("all", "misconception_" + shown));
        }
        String page = officer.officer()
                .get("/district/learning?idea=" + ideas.get(0)[3].substring(14))
                .body();
        assertTrue(page.contains("id=\"chosen\""), page);
        assertEquals(404, officer.officer().get("/district/learning?idea=M999").statusCode());
    }

    /** A large district's answers are read in several statements: in many small ones they come to the same. */
    @Test
    void inManyStatementsIdeasCountTheSame() {
        everybodyLearns();
        homework.finishFirst(20, north, northern);
        passTo(nextMonday().plusMinutes(5));
        ReleaseDraft draft = steps.begin(north.district(), null, null).orElseThrow();
        steps.write(draft, job.parts().get(0));
        Set<Count> whole = ideas(draft, 1000);
        assertTrue(whole.stream().anyMatch(one -> one.n() == 24 && one.yes() > 0), whole::toString);
        assertEquals(whole, ideas(draft, 3));
    }

    private Set<Count> ideas(ReleaseDraft draft, int most) {
        Set<Count> found = new HashSet<>();
        steps.write(draft, new ReleasePart() {
            @Override
            public String name() {
                return "ideas by " + most;
            }

            @Override
            public void write(ReleaseDraft unfinished) {
                found.addAll(new IdeasPart(sql, keys, counting, null, null, most).counts(unfinished));
            }
        });
        return found;
    }

    @Test
    void withoutAnswersNothingIsSaid() {
        nextRelease();
        assertEquals("0: ", officer.learned("all", "after"));
        assertEquals("0: ", officer.learned("all", "recall"));
        assertEquals("0: ", officer.learned("all", "gain"));
    }
}
