package org.waymark.curriculum.authoring;

import java.util.IntSummaryStatistics;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

final class OptionLengths implements SharedRule {
    private static final int SHORT = 4;

    @Override
    public String says() {
        return "The longest option of an item has at most one and a half times the words of the shortest.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return Wording.LANGUAGES.stream()
                .flatMap(language -> lesson.singles()
                        .filter(item -> uneven(lengths(item, language)))
                        .map(item -> finding(lesson, item, language)));
    }

    private static Finding finding(Authored lesson, AssessmentItem item, String language) {
        IntSummaryStatistics lengths = lengths(item, language);
        return Finding.error(
                lesson.place("item:" + item.id(), language),
                "The options have from " + lengths.getMin() + " to " + lengths.getMax() + " words.",
                "Bring them nearer to each other: at most one and a half times as long.");
    }

    private static boolean uneven(IntSummaryStatistics lengths) {
        return lengths.getCount() > 0 && lengths.getMax() > SHORT && lengths.getMax() * 2 > lengths.getMin() * 3;
    }

    private static IntSummaryStatistics lengths(AssessmentItem item, String language) {
        return item.interaction().options().stream()
                .mapToInt(option -> Wording.count(option.words().plain().in(language)))
                .summaryStatistics();
    }
}
