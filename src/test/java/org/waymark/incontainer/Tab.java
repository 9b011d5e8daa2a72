package org.waymark.incontainer;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** One tab with a quiz open, on whichever device: it sends what the page's script sends, and takes any answer. */
public record Tab(Visit visit, String path) {
    public static Tab of(Room room, UUID assignment) {
        return new Tab(room.learn().with("Accept", "application/json"), "/assignments/" + assignment + "/quiz");
    }

    public HttpResponse<String> answer(String item, UUID event, int sequence, String choice, Duration waited) {
        return send(
                item,
                "{\"event\":\"%s\",\"sequence\":\"%d\",\"choice\":\"%s\",\"waited\":\"%d\"}"
                        .formatted(event, sequence, choice, waited.toMillis()));
    }

    /** A new answer, sent as soon as it is given. */
    public HttpResponse<String> answer(String item, int sequence, String choice) {
        return answer(item, UUID.randomUUID(), sequence, choice, Duration.ZERO);
    }

    /** Any body at all, as the answer to an item. */
    public HttpResponse<String> send(String item, String body) {
        return visit.send("PUT", path + "/responses/" + item, "application/json", body);
    }

    public HttpResponse<String> finish(Duration waited) {
        String body = "{\"waited\":\"" + waited.toMillis() + "\"}";
        return visit.send("PUT", path + "/submission", "application/json", body);
    }
}
