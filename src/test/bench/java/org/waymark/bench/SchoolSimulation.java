package org.waymark.bench;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.csv;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.util.List;
import java.util.Map;

/** A class that comes in at once, then a school that comes in evenly. Told what to do by {@link Gatling}. */
public class SchoolSimulation extends Simulation {
    private final int first = Integer.getInteger("bench.first");
    private final int rate = Integer.getInteger("bench.rate");
    private final int seconds = Integer.getInteger("bench.seconds");

    {
        List<Map<String, Object>> students = csv("target/bench/students.csv").readRecords();
        ScenarioBuilder student = scenario("students")
                .exec(
                        feed(listFeeder(students.subList(first, students.size()))
                                .queue()),
                        StudentRun.of(words("bench.items"), words("bench.choices")));
        setUp(student.injectOpen(
                        atOnceUsers(Size.CLASS), constantUsersPerSec(rate).during(seconds)))
                .protocols(browser());
    }

    private static List<String> words(String property) {
        return List.of(System.getProperty(property).split(","));
    }

    private static HttpProtocolBuilder browser() {
        String address = "http://127.0.0.1:" + BenchSchool.PORT;
        return http.baseUrl(address)
                .inferHtmlResources()
                .userAgentHeader(Browser.NAME)
                .acceptHeader("text/html")
                .acceptEncodingHeader(Browser.ENCODING.replace(", br", ""))
                .acceptLanguageHeader(Browser.LANGUAGE)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", address);
    }
}
