package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Response;
import org.waymark.curriculum.item.Score;

/** Saves one answer in one transaction and says what to think of it. */
@ApplicationScoped
public class Answering {
    private final TestSessions sessions;
    private final Responses responses;
    private final Submissions submissions;
    private final Regrades regrades;

    @Inject
    Answering(TestSessions sessions, Responses responses, Submissions submissions, Regrades regrades) {
        this.sessions = sessions;
        this.responses = responses;
        this.submissions = submissions;
        this.regrades = regrades;
    }

    Answering() { // for the container's proxy
        this(null, null, null, null);
    }

    /** Saves a student's answer to an item of a part; feedback is in {@code language}. */
    public Outcome answer(
            TestPart part, UUID student, AssessmentItem item, Answer answer, String language, Instant now) {
        UUID event = answer.eventId();
        Response response = answer.response(item);
        Instant given = answer.given(now);
        UUID session = sessions.enter(part, student, now);
        Optional<Responses.Stored> before = responses.byEvent(session, event);
        if (before.isPresent()) {
            return new Outcome.Accepted(acknowledge(part, item, same(item, before.get()), key(part), language));
        }
        if (submissions.isMade(session)) {
            return new Outcome.AlreadySubmitted();
        }
        int newest = responses.newestSequence(session, item.id());
        int sequence = answer.sequenceNumber() == 0 ? newest + 1 : answer.sequenceNumber();
        if (sequence <= newest) {
            return new Outcome.Outdated(newest);
        }
        Responses.Stored stored = new Responses.Stored(item.id(), sequence, response);
        responses.add(part, session, stored, event, given, now);
        return new Outcome.Accepted(acknowledge(part, item, stored, key(part), language));
    }

    /** What the event stored before: for this item, or else the page has mixed its events up. */
    private static Responses.Stored same(AssessmentItem item, Responses.Stored before) {
        if (!before.item().equals(item.id())) {
            throw new BadRequestException("the event is another item's");
        }
        return before;
    }

    /** By what a part's answers are marked, where that is said at once. */
    private AnswerKey key(TestPart part) {
        return part.feedback().atOnce() ? regrades.key(part.assignment().id()) : AnswerKey.AS_WRITTEN;
    }

    static Acknowledgement acknowledge(
            TestPart part, AssessmentItem item, Responses.Stored stored, AnswerKey key, String language) {
        if (!(stored.response() instanceof Response.Given given)) {
            return new Acknowledgement(item.id(), stored.sequence(), true, null, "", "");
        }
        if (!part.feedback().atOnce()) {
            return new Acknowledgement(item.id(), stored.sequence(), false, null, "", "");
        }
        if (key.rekeying(item.id()).isPresent()) {
            return marked(item, stored, key);
        }
        boolean right = item.interaction().isRight(given);
        Option option = item.interaction().telling(given);
        Prose more = right ? item.why() : item.hint();
        return new Acknowledgement(
                item.id(),
                stored.sequence(),
                false,
                right,
                option.feedback().plain().in(language),
                more.plain().in(language));
    }

    /** Where the key was wrong, so may be what was written about the options: whether it is right is all that is said. */
    private static Acknowledgement marked(AssessmentItem item, Responses.Stored stored, AnswerKey key) {
        Score score = key.score(item, stored.response());
        Boolean right = score.answered() == 0 ? null : score.correct() == 1;
        return new Acknowledgement(item.id(), stored.sequence(), false, right, "", "");
    }
}
