package org.waymark.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A multipart/form-data body (RFC 7578), part after part; each part is a stream that ends where the part ends. A
 * body that breaks off, or is none, is the end too early. */
final class Multipart extends InputStream {
    private static final int LONGEST_HEAD = 4_000;
    private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)[; ]filename=\"([^\"]*)\"");

    private final InputStream in;
    private final byte[] end;
    private String head = "";
    private int held; // so much of the end was seen, and it was not the end
    private int told; // so much of that is told
    private int again = -1;
    private boolean over;

    Multipart(InputStream body, String boundary) {
        end = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        in = new BufferedInputStream(
                new SequenceInputStream(new ByteArrayInputStream(new byte[] {'\r', '\n'}), body), 1 << 16);
    }

    /** Goes on to the next part. @return false after the last */
    boolean next() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        if (in.read() == '-' && in.read() == '-') {
            return false;
        }
        in.read(); // the line feed after the boundary
        head = readHead();
        over = false;
        return true;
    }

    private String readHead() throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        while (!read.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0 || read.size() > LONGEST_HEAD) {
                throw new EOFException();
            }
            read.write(next);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    String name() {
        return found(NAME);
    }

    /** The file's name as the sender has it; null for a part that is no file. */
    String fileName() {
        return found(FILE);
    }

    private String found(Pattern pattern) {
        Matcher found = pattern.matcher(head);
        return found.find() ? found.group(1) : null;
    }

    /** A carriage return stands only at the beginning of the end: what came after it cannot begin another one. */
    @Override
    public int read() throws IOException {
        if (told < held) {
            return end[told++];
        }
        held = 0;
        return over ? -1 : beyond(again >= 0 ? again : in.read());
    }

    private int beyond(int first) throws IOException {
        int next = first;
        again = -1;
        int matched = 0;
        while (matched < end.length && next == end[matched]) {
            matched++;
            next = matched < end.length ? in.read() : next;
        }
        over = matched == end.length;
        if (!over && next < 0) {
            throw new EOFException(); // the sender went away
        }
        return over ? -1 : matched == 0 ? next : hold(matched, next);
    }

    private int hold(int matched, int next) {
        held = matched;
        told = 1;
        again = next;
        return end[0];
    }
}
