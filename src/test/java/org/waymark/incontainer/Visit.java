package org.waymark.incontainer;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One browser's visits over real HTTP: it keeps cookies, sends what our own pages send, and follows no redirect. */
public final class Visit {
    private static final String HERE = "http://127.0.0.1:" + System.getenv().getOrDefault("WAYMARK_PORT", "9180");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new TreeMap<>();
    private final Map<String, String> headers = new TreeMap<>();

    private final String school;

    public Visit() {
        this(HERE);
    }

    /** A visit to a school at another address, such as http://127.0.0.1:9182. */
    public Visit(String school) {
        this.school = school;
        headers.put("Accept", "text/html");
        headers.put("Sec-Fetch-Site", "same-origin");
        headers.put("Origin", school);
    }

    /** Sends this header from now on, or no more when the value is null. */
    public Visit with(String name, String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.put(name, value);
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** Sends a form; fields alternate names and values. */
    public HttpResponse<String> post(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(encoded(fields[i + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** Sends any body by any method. */
    public HttpResponse<String> send(String method, String path, String type, String body) {
        return send(
                request(path).header("Content-Type", type).method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends files as a form's part {@code files}: names and contents by turns. */
    public HttpResponse<String> upload(String path, String... files) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < files.length; i += 2) {
            body.append("--parts\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(files[i])
                    .append("\"\r\nContent-Type: text/csv\r\n\r\n")
                    .append(files[i + 1])
                    .append("\r\n");
        }
        return send("POST", path, "multipart/form-data; boundary=parts", body + "--parts--\r\n");
    }

    /** The value of a cookie that this browser was given. */
    public String cookie(String name) {
        return cookies.get(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(school + path));
        headers.forEach(request::header);
        if ("text/event-stream".equals(headers.get("Accept"))) {
            request.version(HttpClient.Version.HTTP_1_1); // as browsers do without TLS; hanging up is then no failure
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), Visit::body);
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("the school did not answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the school answers", e);
        }
    }

    /** A stream of events has no end: its first one is enough to know that it is there. */
    private static HttpResponse.BodySubscriber<String> body(HttpResponse.ResponseInfo answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream")
                ? new FirstEvent()
                : HttpResponse.BodyHandlers.ofString().apply(answer);
    }

    /** Follows a stream of events, until it is closed. */
    public Stream follow(String path) {
        String before = headers.put("Accept", "text/event-stream");
        HttpRequest request = request(path).GET().build();
        headers.put("Accept", before);
        return Stream.open(CLIENT, request);
    }

    private void keep(String header) {
        String[] cookie = header.split(";")[0].split("=", 2);
        if (header.matches("(?i).*max-age=0(;.*)?")) {
            cookies.remove(cookie[0]);
        } else {
            cookies.put(cookie[0], cookie[1]);
        }
    }
}
