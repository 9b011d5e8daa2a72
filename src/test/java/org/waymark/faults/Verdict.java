package org.waymark.faults;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.curriculum.item.AssessmentItem;

/**
 * What the students know, held against what the database holds; each line is one thing that is wrong. The checker shares
 * nothing with the product but the pure core that scores an item.
 *
 * @param missing acknowledged, and not there
 * @param doubled there more than once
 * @param different there, and not as it was sent; or acknowledged as something else; or refused
 * @param scores not what the pure core says, or not what the student was told
 */
record Verdict(List<String> missing, List<String> doubled, List<String> different, List<String> scores) {

    static Verdict of(History history, Stored stored, List<AssessmentItem> items) {
        Map<UUID, History.Sent> sent = history.sent().stream().collect(toMap(History.Sent::event, identity()));
        Seats seats = new Seats(sent, stored);
        AnswerCheck answers = new AnswerCheck(history, stored, sent);
        SubmissionCheck submissions = new SubmissionCheck(
                history, stored, seats, items.stream().collect(toMap(AssessmentItem::id, identity())));
        return new Verdict(
                Stream.concat(answers.missing(), submissions.missing()).toList(),
                Stream.of(answers.doubled(), submissions.doubled(), seats.mixedUp())
                        .flatMap(identity())
                        .toList(),
                Stream.concat(answers.different(), history.surprises().stream()).toList(),
                submissions.wrong().toList());
    }

    boolean isClean() {
        return Stream.of(missing, doubled, different, scores).allMatch(List::isEmpty);
    }

    /** Everything that is wrong. */
    Stream<String> lines() {
        return Stream.of(missing, doubled, different, scores).flatMap(List::stream);
    }
}
