package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A form with files, part by part. */
class MultipartTest {
    private static Multipart of(String body) {
        return new Multipart(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), "b");
    }

    private static String part(String head, String content) {
        return "--b\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
    }

    private static String read(Multipart part) throws IOException {
        return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void partsComeOneAfterTheOther() throws IOException {
        Multipart body =
                of("before\r\n" + part("name=\"a\"", "one") + part("name=\"f\"; filename=\"x é.csv\"", "ñ") + "--b--");
        assertTrue(body.next());
        assertEquals("a", body.name());
        assertEquals(null, body.fileName());
        assertEquals("one", read(body));
        assertTrue(body.next());
        assertEquals("x é.csv", body.fileName());
        assertEquals("f", body.name());
        assertEquals("ñ", read(body));
        assertFalse(body.next());
    }

    @Test
    void whatLooksLikeTheEndIsContent() throws IOException {
        String content = "\r\r\n-\r\n--\r\n--a\r\n--\rb\n\r\n";
        Multipart body = of(part("name=\"a\"", content) + "--b--");
        body.next();
        assertEquals(content, read(body));
        assertFalse(body.next());
    }

    @Test
    void aPartThatIsNotReadIsPassedOver() throws IOException {
        Multipart body = of(part("name=\"a\"", "x".repeat(200_000)) + part("name=\"b\"", "two") + "--b--");
        body.next();
        body.next();
        assertEquals("two", read(body));
    }

    @Test
    void aBodyThatBreaksOffIsRefused() {
        assertThrows(EOFException.class, () -> of("").next());
        assertThrows(EOFException.class, () -> of("--b\r\nContent").next());
        assertThrows(EOFException.class, () -> of("--b\r\n" + "x".repeat(9_000)).next());
        Multipart body = of("--b\r\nA: b\r\n\r\ncontent");
        assertThrows(EOFException.class, () -> read(next(body)));
    }

    private static Multipart next(Multipart body) throws IOException {
        body.next();
        return body;
    }
}
