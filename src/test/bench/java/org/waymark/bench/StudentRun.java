package org.waymark.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.currentLocationRegex;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import java.util.List;
import java.util.UUID;

/** One student from the start page to the result: sign in, open, answer each item, submit, see the result. */
final class StudentRun {
    private StudentRun() {}

    static ChainBuilder of(List<String> items, List<String> choices) {
        ChainBuilder run = exec(
                http("start page").get("/"),
                http("class code").post("/join").formParam("code", "#{code}"),
                http("animal").get("/join/#{code}/#{animal}"),
                http("sign in")
                        .post("/join/#{code}/#{animal}")
                        .formParam("pin", "#{pin}")
                        .check(currentLocationRegex(".*/today")),
                http("open the quiz").get("#{quiz}"));
        for (int i = 0; i < items.size(); i++) {
            run = run.exec(answer(items.get(i), choices.get(i)));
        }
        return run.exec(http("submit").post("#{quiz}/submission").check(currentLocationRegex(".*/result")));
    }

    private static ChainBuilder answer(String item, String choice) {
        return exec(http("answer")
                .put("#{quiz}/responses/" + item)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .body(StringBody(session -> "{\"event\":\"" + UUID.randomUUID() + "\",\"sequence\":\"1\",\"choice\":\""
                        + choice + "\",\"waited\":\"35\"}"))
                .check(status().is(200)));
    }
}
