package org.waymark.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.quiz.TestPart;

/** Looks how far a class is just now: one statement, and a few more where a key was decided anew. */
@ApplicationScoped
class Boards {
    private final Work work;
    private final DecidedKeys keys;
    private final Clock clock;

    @Inject
    Boards(Work work, DecidedKeys keys, Clock clock) {
        this.work = work;
        this.keys = keys;
        this.clock = clock;
    }

    Boards() { // for the container's proxy
        this(null, null, null);
    }

    Work.Found found(TestPart quiz) {
        return work.of(quiz.assignment(), clock.instant());
    }

    Board board(TestPart quiz, Work.Found found) {
        Instant now = clock.instant();
        AnswerKey key = found.regraded() ? keys.of(quiz.assignment()) : AnswerKey.AS_WRITTEN;
        return Board.of(quiz, key, found, now);
    }

    Board of(TestPart quiz) {
        return board(quiz, found(quiz));
    }
}
