package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.UUID;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Response;
import org.waymark.web.Malformed;

/** Saves one answer in one transaction and says what to think of it. */
@ApplicationScoped
public class Answering {
    private final Responses responses;

    @Inject
    Answering(Responses responses) {
        this.responses = responses;
    }

    Answering() { // for the container's proxy
        this(null);
    }

    /** Saves a student's answer to an item of a part; feedback is in {@code language}. */
    public Outcome answer(
            TestPart part, UUID student, AssessmentItem item, Answer answer, String language, Instant now) {
        Responses.Stored given = new Responses.Stored(item.id(), answer.sequenceNumber(), answer.response(item));
        Instant at = answer.kept().given(now);
        Responses.Saved saved = responses.save(part, student, given, answer.eventId(), at, now);
        return switch (saved.became()) {
            case ACCEPTED -> new Outcome.Accepted(acknowledge(part, item, saved.stored(), language));
            case OUTDATED -> new Outcome.Outdated(saved.stored().sequence());
            case SUBMITTED -> new Outcome.AlreadySubmitted();
            case CLOSED -> new Outcome.Closed();
            case MIXED -> throw new Malformed("event-used");
            case ABSENT -> throw new NotFoundException();
        };
    }

    static Acknowledgement acknowledge(TestPart part, AssessmentItem item, Responses.Stored stored, String language) {
        if (!(stored.response() instanceof Response.Given given)) {
            return new Acknowledgement(item.id(), stored.sequence(), true, null, "", "");
        }
        if (!part.feedback().atOnce()) {
            return new Acknowledgement(item.id(), stored.sequence(), false, null, "", "");
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
}
