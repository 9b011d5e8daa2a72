package org.waymark.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What a browser has sent and received since the last look, as its own network log tells. */
final class Traffic {
    private final Browser browser;

    Traffic(Browser browser) {
        this.browser = browser;
    }

    /**
     * One request.
     *
     * @param sent bytes of its body
     * @param received bytes of the answer's body as compressed
     * @param onTheWire bytes of the whole answer, headers included
     */
    record Load(String address, int sent, int received, int onTheWire) {}

    String school() {
        return browser.school();
    }

    /** Opens an address as a browser does that has kept nothing. */
    void openFresh(String address) {
        browser.driver().executeCdpCommand("Network.clearBrowserCache", Map.of());
        forget();
        browser.go(address);
        browser.find("main");
        browser.driver().executeAsyncScript("setTimeout(arguments[0], 1000)"); // for the icon, which comes last
    }

    void forget() {
        events();
    }

    List<Load> loads() {
        Map<String, Map<?, ?>> sent = new HashMap<>();
        Map<String, Integer> heads = new HashMap<>();
        List<Load> loads = new ArrayList<>();
        for (Map<?, ?> event : events()) {
            Map<?, ?> what = (Map<?, ?>) event.get("params");
            String id = String.valueOf(what.get("requestId"));
            switch (String.valueOf(event.get("method"))) {
                case "Network.requestWillBeSent" -> sent.put(id, (Map<?, ?>) what.get("request"));
                case "Network.responseReceived" -> heads.put(id, length((Map<?, ?>) what.get("response")));
                case "Network.loadingFinished" -> {
                    if (sent.containsKey(id)) { // not what was asked for before the last look
                        loads.add(load(sent.get(id), heads.getOrDefault(id, 0), length(what)));
                    }
                }
                default -> {} // the log tells much more
            }
        }
        return loads;
    }

    private static Load load(Map<?, ?> request, int head, int all) {
        String body = Optional.ofNullable(request.get("postData"))
                .map(String::valueOf)
                .orElse("");
        return new Load(String.valueOf(request.get("url")), body.length(), all - head, all);
    }

    private static int length(Map<?, ?> part) {
        return ((Number) part.get("encodedDataLength")).intValue();
    }

    private List<Map<?, ?>> events() {
        List<Map<?, ?>> events = new ArrayList<>();
        for (LogEntry entry : browser.driver().manage().logs().get(LogType.PERFORMANCE)) {
            Map<String, Object> line = new Json().toType(entry.getMessage(), Json.MAP_TYPE);
            events.add((Map<?, ?>) line.get("message"));
        }
        return events;
    }
}
