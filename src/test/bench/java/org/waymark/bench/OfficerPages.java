package org.waymark.bench;

import java.time.Duration;
import java.util.List;

/** Officers who open the pages of a release, one after the other, at several rates. */
final class OfficerPages implements Requests {
    private static final List<String> PAGES =
            List.of("/district", "/district/reach", "/district/learning", "/district/readiness", "/district/releases");
    private static final List<Integer> RATES = List.of(5, 20, 50);
    private static final int CONNECTIONS = 10;
    private static final Duration WARM_UP = Duration.ofSeconds(Math.min(20, Size.WARM_UP.toSeconds()));

    private final String token;
    private final Figures figures;
    private final String name;
    private final int[] turns = new int[CONNECTIONS];

    OfficerPages(String token, Figures figures, String name) {
        this.token = token;
        this.figures = figures;
        this.name = name;
    }

    void measure() {
        new Load(this, CONNECTIONS, RATES.get(0), WARM_UP).run();
        for (int rate : RATES) {
            Latencies latencies =
                    new Load(this, CONNECTIONS, rate, Size.ROUND).run().latencies();
            Figures.say("officers' pages at " + rate + " a second: " + latencies.count() + ", " + latencies.trouble());
            figures.add("district.page.p50" + name + ".at" + rate, latencies.percentile(0.5), "ms");
            figures.add("district.page.p99" + name + ".at" + rate, latencies.percentile(0.99), "ms");
        }
    }

    @Override
    public byte[] next(int rest, int loaders) {
        String page = PAGES.get((rest + turns[rest]++) % PAGES.size());
        return Answered.bytes(
                "GET " + page + " HTTP/1.1\r\n" + Browser.headers("waymark=" + token) + "Accept: text/html\r\n\r\n");
    }
}
