package org.waymark.bench;

import java.util.concurrent.ThreadLocalRandom;

/** Opening the quiz: the one page with every question. Styles and scripts are in the browser since the sign-in. */
final class Openings implements Requests {
    @Override
    public byte[] next(int rest, int loaders) {
        return open(Requests.seat(rest, loaders, ThreadLocalRandom.current().nextInt()));
    }

    static byte[] open(int seat) {
        return Answered.bytes("GET " + Seats.quiz(Seats.Work.BELL, seat) + " HTTP/1.1\r\n" + Browser.headers(seat)
                + "Accept: text/html\r\n\r\n");
    }
}
