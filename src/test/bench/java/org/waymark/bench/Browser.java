package org.waymark.bench;

/** The headers that a classroom's browser sends with every request. */
final class Browser {
    static final String NAME = "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/140.0.0.0 Safari/537.36";
    static final String ENCODING = "gzip, deflate, br";
    static final String LANGUAGE = "en-US,en;q=0.9,es;q=0.8";

    private Browser() {}

    static String headers(int seat) {
        return headers(Seats.cookie(seat));
    }

    static String headers(String cookie) {
        return "Host: 127.0.0.1:" + BenchSchool.PORT + "\r\nConnection: keep-alive\r\nUser-Agent: " + NAME
                + "\r\nAccept-Encoding: " + ENCODING + "\r\nAccept-Language: " + LANGUAGE
                + "\r\nOrigin: http://127.0.0.1:"
                + BenchSchool.PORT + "\r\nSec-Fetch-Site: same-origin\r\nCookie: " + cookie + "\r\n";
    }
}
