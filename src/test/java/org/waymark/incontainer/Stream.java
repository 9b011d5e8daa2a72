package org.waymark.incontainer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A stream of server-sent events, read as it comes. What is awaited is awaited for half a minute at most. */
public final class Stream implements AutoCloseable {
    private static final String END = "the end";
    private static final int PATIENCE = 30;

    private final HttpResponse<java.util.stream.Stream<String>> answer;
    private final BlockingQueue<String> states = new LinkedBlockingQueue<>();

    private Stream(HttpResponse<java.util.stream.Stream<String>> answer) {
        this.answer = answer;
        Thread reader = new Thread(this::read, "events");
        reader.setDaemon(true);
        reader.start();
    }

    static Stream open(HttpClient client, HttpRequest request) {
        try {
            return new Stream(client.send(request, HttpResponse.BodyHandlers.ofLines()));
        } catch (IOException e) {
            throw new IllegalStateException("the school did not answer", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while the school answers", e);
        }
    }

    public int status() {
        return answer.statusCode();
    }

    /** A header of the answer, or nothing. */
    public String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private void read() {
        try {
            answer.body()
                    .filter(line -> line.startsWith("data: {"))
                    .map(line -> line.substring("data: ".length()))
                    .forEach(states::add);
        } catch (RuntimeException hungUp) {
            // an end like another
        }
        states.add(END);
    }

    /** The next state that is told. @throws IllegalStateException where nothing comes any more */
    public JsonObject next() {
        String state = await();
        if (state.equals(END)) {
            throw new IllegalStateException("the stream has ended");
        }
        return Json.createReader(new StringReader(state)).readObject();
    }

    /** Whether the school ends it, whatever it still tells before. */
    public boolean ends() {
        String state = await();
        while (!state.equals(END)) {
            state = await();
        }
        return true;
    }

    private String await() {
        try {
            return Optional.ofNullable(states.poll(PATIENCE, TimeUnit.SECONDS))
                    .orElseThrow(() -> new IllegalStateException("nothing comes"));
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while nothing comes", e);
        }
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
