package org.waymark.bench;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Writes the requests that the page's script sends for each answer. Sequences go on from one load to the next. */
final class Answers implements Requests {
    private final Questions questions;
    private final AtomicIntegerArray sequences;

    Answers(Questions questions) {
        this.questions = questions;
        this.sequences = new AtomicIntegerArray((Size.STUDENTS + 1) * questions.size());
    }

    @Override
    public byte[] next(int rest, int loaders) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        int seat = Requests.seat(rest, loaders, random.nextInt());
        int item = random.nextInt(questions.size());
        int sequence = sequences.incrementAndGet(seat * questions.size() + item);
        return put(Seats.quiz(Seats.Work.ANSWERS, seat), seat, questions, item, sequence);
    }

    /** The first answer to an item. */
    static byte[] put(String quiz, int seat, Questions questions, int item) {
        return put(quiz, seat, questions, item, 1);
    }

    private static byte[] put(String quiz, int seat, Questions questions, int item, int sequence) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        UUID event = new UUID(random.nextLong(), random.nextLong());
        String body = "{\"event\":\"" + event + "\",\"sequence\":\"" + sequence + "\",\"choice\":\""
                + questions.choices().get(item) + "\",\"waited\":\"35\"}";
        String path = quiz + "/responses/" + questions.items().get(item);
        return Answered.bytes("PUT " + path + " HTTP/1.1\r\n" + Browser.headers(seat)
                + "Accept: application/json\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body);
    }
}
