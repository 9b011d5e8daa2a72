package org.waymark.faults;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Every acknowledged answer is stored once, as it was sent. What was never acknowledged may be there, once, or not. */
final class AnswerCheck {
    private final History history;
    private final Stored stored;
    private final Map<UUID, History.Sent> sent;
    private final Map<UUID, List<Stored.Answer>> byEvent;

    AnswerCheck(History history, Stored stored, Map<UUID, History.Sent> sent) {
        this.history = history;
        this.stored = stored;
        this.sent = sent;
        this.byEvent = stored.answers().stream().collect(groupingBy(Stored.Answer::event));
    }

    Stream<String> missing() {
        return history.receipts().stream()
                .filter(receipt -> !byEvent.containsKey(receipt.event()))
                .map(receipt -> "acknowledged and not stored: " + sent.get(receipt.event()));
    }

    Stream<String> doubled() {
        return byEvent.values().stream()
                .filter(rows -> rows.size() > 1)
                .map(rows -> "one event, several rows: " + rows);
    }

    Stream<String> different() {
        return Stream.concat(strangers(), mistaken());
    }

    private Stream<String> strangers() {
        return stored.answers().stream()
                .filter(answer -> !isAsSent(answer, sent.get(answer.event())))
                .map(answer -> "stored " + answer + " for " + sent.get(answer.event()));
    }

    private static boolean isAsSent(Stored.Answer answer, History.Sent sent) {
        return sent != null
                && answer.assignment().equals(sent.assignment())
                && answer.item().equals(sent.item())
                && answer.sequence() == sent.sequence()
                && Objects.equals(answer.value(), sent.value());
    }

    private Stream<String> mistaken() {
        return history.receipts().stream()
                .filter(receipt -> !names(receipt, sent.get(receipt.event())))
                .map(receipt -> receipt + " for " + sent.get(receipt.event()));
    }

    private static boolean names(History.Receipt receipt, History.Sent sent) {
        return receipt.item().equals(sent.item()) && receipt.sequence() == sent.sequence();
    }
}
