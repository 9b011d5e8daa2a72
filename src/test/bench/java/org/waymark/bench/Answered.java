package org.waymark.bench;

import java.nio.charset.StandardCharsets;

/** Reads as much of an HTTP answer as tells its status and its end. */
final class Answered {
    private static final byte[] END_OF_HEAD = bytes("\r\n\r\n");
    private static final byte[] LENGTH = bytes("\r\nContent-Length: ");
    private static final byte[] CHUNKED = bytes("\r\nTransfer-Encoding: chunked");
    private static final byte[] LAST_CHUNK = bytes("0\r\n\r\n");

    private Answered() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static int status(byte[] answer) {
        return (answer[9] - '0') * 100 + (answer[10] - '0') * 10 + answer[11] - '0';
    }

    /** Whether so many bytes are a whole answer. */
    static boolean whole(byte[] answer, int filled) {
        int head = find(answer, filled, END_OF_HEAD);
        if (head < 0) {
            return false;
        }
        int length = find(answer, head, LENGTH);
        if (length >= 0) {
            return filled >= head + END_OF_HEAD.length + number(answer, length + LENGTH.length);
        }
        return find(answer, head, CHUNKED) < 0 || endsWith(answer, filled, LAST_CHUNK);
    }

    private static int number(byte[] answer, int at) {
        int number = 0;
        for (int i = at; answer[i] >= '0' && answer[i] <= '9'; i++) {
            number = number * 10 + answer[i] - '0';
        }
        return number;
    }

    private static int find(byte[] answer, int filled, byte[] part) {
        for (int i = 0; i <= filled - part.length; i++) {
            if (matches(answer, i, part)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsWith(byte[] answer, int filled, byte[] part) {
        return filled >= part.length && matches(answer, filled - part.length, part);
    }

    private static boolean matches(byte[] answer, int at, byte[] part) {
        for (int i = 0; i < part.length; i++) {
            if (answer[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
