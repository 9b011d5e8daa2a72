package org.waymark.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/**
 * A student's line to the school, with the rules of the page's queue: only what the school itself says is an answer, and
 * what got none is asked again until there is one.
 */
record Line(String school, String cookie) {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long LONGEST = Duration.ofMinutes(5).toNanos();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** Asks until the school has answered. */
    HttpResponse<String> insist(String method, String path, String body, Runnable again) {
        long end = System.nanoTime() + LONGEST;
        for (long wait = 100; System.nanoTime() < end; wait = Math.min(2 * wait, 1000)) {
            Optional<HttpResponse<String>> answer = ask(method, path, body);
            if (answer.isPresent()) {
                return answer.get();
            }
            again.run();
            Pause.milliseconds(wait);
        }
        throw new IllegalStateException("the school was away too long for " + method + " " + path);
    }

    /** Asks once. Empty when nothing came, or nothing that the school meant. */
    Optional<HttpResponse<String>> ask(String method, String path, String body) {
        try {
            HttpResponse<String> answer =
                    CLIENT.send(request(method, path, body), HttpResponse.BodyHandlers.ofString());
            return Optional.of(answer).filter(Line::isOurs);
        } catch (IOException e) {
            return Optional.empty(); // refused, reset, or too slow
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the school answers", e);
        }
    }

    /** Sends it and does not wait for what comes of it, as a second tab would. */
    void alsoSend(String method, String path, String body) {
        CLIENT.sendAsync(request(method, path, body), HttpResponse.BodyHandlers.discarding());
    }

    private static boolean isOurs(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean meant = type.contains("json") || answer.statusCode() == 303;
        return meant && answer.statusCode() < 500 && answer.statusCode() != 429;
    }

    private HttpRequest request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(school + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", school)
                .header("Cookie", "waymark=" + cookie)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
