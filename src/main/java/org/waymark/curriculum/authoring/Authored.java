package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

/** What a student lesson and a module of the adult course have in common: files, objectives, items, reviews. */
interface Authored {
    String id();

    /** The page that holds the items: {@code lesson} or {@code module}. */
    String page();

    /** A band of students, or {@code adults}. */
    String band();

    boolean young();

    LessonFiles files();

    Map<String, Place> places();

    List<Objective> objectives();

    List<Word> vocabulary();

    List<AssessmentItem> practice();

    List<AssessmentItem> check();

    List<Review> reviews();

    /** Items of every quiz. */
    Stream<AssessmentItem> scored();

    /** Items of every quiz that have one key among their options: what can give it away is for these. */
    default Stream<AssessmentItem> singles() {
        return scored().filter(item -> item.interaction().picksOne());
    }

    default Stream<AssessmentItem> items() {
        return Stream.concat(practice().stream(), scored());
    }

    /** Where something stands: {@code item:owes-nothing}, {@code item:owes-nothing.b}, {@code scene:harbor.gift}. */
    default Place place(String thing, String language) {
        String file = files().folder() + "/" + page() + "." + language + ".md";
        return places().getOrDefault(thing + "/" + language, Place.top(file));
    }
}
