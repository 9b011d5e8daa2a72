package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.UUID;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Response;
import org.waymark.curriculum.item.Score;
import org.waymark.web.Malformed;

/** Saves one answer and says what to think of it. */
@ApplicationScoped
public class Answering {
    private final Responses responses;
    private final Regrades regrades;
    private final Activity activity;

    @Inject
    Answering(Responses responses, Regrades regrades, Activity activity) {
        this.responses = responses;
        this.regrades = regrades;
        this.activity = activity;
    }

    Answering() { // for the container's proxy
        this(null, null, null);
    }

    /** Saves a student's answer to an item of a part; feedback is in {@code language}. */
    public Outcome answer(
            TestPart part, UUID student, AssessmentItem item, Answer answer, String language, Instant now) {
        Responses.Stored given = new Responses.Stored(item.id(), answer.sequenceNumber(), answer.response(item));
        Instant at = answer.kept().given(now);
        Responses.Saved saved = responses.save(part, student, given, answer.eventId(), at, now);
        return switch (saved.became()) {
            case ACCEPTED -> accepted(part, item, saved, language);
            case OUTDATED -> new Outcome.Outdated(saved.stored().sequence());
            case SUBMITTED -> new Outcome.AlreadySubmitted();
            case CLOSED -> new Outcome.Closed();
            case MIXED -> throw new Malformed("event-used");
            case ABSENT -> throw new NotFoundException();
        };
    }

    private Outcome accepted(TestPart part, AssessmentItem item, Responses.Saved saved, String language) {
        if (part.part() == Part.QUIZ) {
            activity.saved(part.assignment().id());
        }
        return new Outcome.Accepted(acknowledge(part, item, saved.stored(), key(part, saved), language));
    }

    /** By what an answer is marked. Hardly any assignment has another key than the one that was written. */
    private AnswerKey key(TestPart part, Responses.Saved saved) {
        return saved.regraded() ? regrades.keyAlone(part.assignment().id()) : AnswerKey.AS_WRITTEN;
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
        Prose more = right ? item.why() : item.hint();
        return new Acknowledgement(
                item.id(),
                stored.sequence(),
                false,
                right,
                item.interaction().feedback(given).in(language),
                more.plain().in(language));
    }

    /** Where the key was wrong, so may be what was written about the options: whether it is right is all that is said. */
    private static Acknowledgement marked(AssessmentItem item, Responses.Stored stored, AnswerKey key) {
        Score score = key.score(item, stored.response());
        Boolean right = score.answered() == 0 ? null : score.correct() == 1;
        return new Acknowledgement(item.id(), stored.sequence(), false, right, "", "");
    }
}
