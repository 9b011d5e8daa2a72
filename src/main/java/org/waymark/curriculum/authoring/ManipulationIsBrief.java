package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction.Scenario;
import org.waymark.curriculum.item.Scene;

/**
 * A quote in a scene is what someone says who pushes or tricks (lessons/README.md). It is heard briefly and then named
 * and answered, so that nobody learns how to do it (curriculum.md 3.5).
 */
final class ManipulationIsBrief implements Rule {
    private static final int RUN = 25;
    private static final double SHARE = 0.08;
    private static final int NEAR = 60;
    private static final Pattern QUOTE = Pattern.compile("(?s)<blockquote>(.*?)</blockquote>");

    @Override
    public String says() {
        return "What someone says who pushes has at most 25 words at once and 8 % in all, and an answer follows.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        return lesson.practice().stream()
                .flatMap(item ->
                        item.interaction() instanceof Scenario scenario ? check(lesson, item, scenario) : Stream.of());
    }

    private static Stream<Finding> check(Lesson lesson, AssessmentItem item, Scenario scenario) {
        return Wording.LANGUAGES.stream()
                .flatMap(language -> Stream.concat(
                        scenario.scenes().stream().flatMap(scene -> scene(lesson, item, scene, language)),
                        share(lesson, item, scenario, language)));
    }

    private static Stream<Finding> scene(Lesson lesson, AssessmentItem item, Scene scene, String language) {
        Place place = lesson.place("scene:" + item.id() + "." + scene.id(), language);
        List<String> quotes = quotes(scene, language).toList();
        Stream<Finding> runs = quotes.stream()
                .map(Wording::count)
                .filter(words -> words > Wording.atMost(RUN, language))
                .map(words -> Finding.error(
                        place,
                        "Someone pushes for " + words + " words.",
                        "Use at most " + RUN + " and then an answer."));
        return quotes.isEmpty() || !scene.isEnd() && answered(scene, language)
                ? runs
                : Stream.concat(runs, Stream.of(unanswered(place)));
    }

    /** The first answer is a branch, or the words after the quote: it must begin soon. */
    private static boolean answered(Scene scene, String language) {
        String html = scene.words().html().in(language);
        String after = html.substring(html.lastIndexOf("</blockquote>"));
        return Wording.count(Spoken.lines(after)) <= NEAR;
    }

    private static Finding unanswered(Place place) {
        return Finding.error(
                place,
                "What someone says who pushes stays without an answer.",
                "Name it and offer choices within " + NEAR + " words.");
    }

    private static Stream<Finding> share(Lesson lesson, AssessmentItem item, Scenario scenario, String language) {
        int pushing = scenario.scenes().stream()
                .flatMap(scene -> quotes(scene, language))
                .mapToInt(Wording::count)
                .sum();
        int all = Wording.count(
                Passage.all(lesson).map(passage -> passage.words().in(language)).collect(Collectors.joining(" ")));
        return pushing <= SHARE * all
                ? Stream.of()
                : Stream.of(Finding.error(
                        lesson.place("item:" + item.id(), language),
                        pushing + " of " + all + " words are said by someone who pushes.",
                        "Use at most 8 in 100."));
    }

    private static Stream<String> quotes(Scene scene, String language) {
        return QUOTE.matcher(scene.words().html().in(language))
                .results()
                .map(MatchResult::group)
                .map(Spoken::lines);
    }
}
