package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Visit;

/** One resource, three representations; and what every answer carries. */
class RepresentationsIT extends InSchool {
    private final Visit visit = new Visit();

    @Test
    void theStartPageIsAPageUnderAStrictPolicy() {
        HttpResponse<String> page = visit.get("/");
        assertEquals(200, page.statusCode());
        assertTrue(header(page, "Content-Security-Policy").startsWith("default-src 'none'"));
        assertEquals("nosniff", header(page, "X-Content-Type-Options"));
        assertTrue(header(page, "Cache-Control").startsWith("no-store"));
        assertTrue(header(page, "Content-Type").startsWith("text/html"));
        assertTrue(page.body().contains("<main"));
    }

    @Test
    void theSameAddressIsDataForAProgram() {
        HttpResponse<String> data = visit.with("Accept", "application/json").get("/sign-in");
        assertEquals(200, data.statusCode());
        assertEquals("{\"email\":\"\"}", data.body());
    }

    @Test
    void aLinkCanAskForData() {
        assertTrue(header(visit.get("/sign-in?format=json"), "Content-Type").startsWith("application/json"));
    }

    @Test
    void whatIsNotThereIsAProblem() {
        HttpResponse<String> problem = visit.with("Accept", "application/json").get("/nowhere");
        assertEquals(404, problem.statusCode());
        assertEquals(Problem.TYPE, header(problem, "Content-Type"));
        assertTrue(problem.body().contains("\"type\":\"/problems/not-found\""));
        assertTrue(visit.with("Accept", "text/html").get("/nowhere").body().contains("<h1>"));
    }

    @Test
    void whatIsNotThereIsSaidInTheVisitorsLanguage() {
        HttpResponse<String> page = visit.with("Accept-Language", "es").get("/nowhere");
        assertEquals("es", header(page, "Content-Language"));
        assertTrue(page.body().contains("lang=\"es\""), page.body());
    }

    @Test
    void whatIsNotUnderstoodIsAProblem() {
        HttpResponse<String> problem =
                visit.with("Accept", "application/json").post("/sign-in", "email", "%", "bad%zz", "x");
        assertEquals(400, problem.statusCode());
        assertEquals(Problem.TYPE, header(problem, "Content-Type"));
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        assertEquals(
                "es", header(visit.with("Accept-Language", "fr, es-MX;q=0.8").get("/"), "Content-Language"));
        assertEquals("en", header(visit.get("/?lang=en"), "Content-Language"));
        assertEquals("en", header(visit.get("/"), "Content-Language"));
    }

    @Test
    void filesAreKeptForEver() {
        String page = visit.get("/").body();
        String address = page.replaceAll("(?s).*href=\"(/static/[^\"]+\\.css)\".*", "$1");
        HttpResponse<String> styles = visit.get(address);
        assertEquals(200, styles.statusCode());
        assertEquals("public, max-age=31536000, immutable", header(styles, "Cache-Control"));
        assertFalse(styles.body().isBlank());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
