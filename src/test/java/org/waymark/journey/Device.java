package org.waymark.journey;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.support.ui.FluentWait;

/** What a browser has kept of a school, looked at with its own tools. */
record Device(Browser browser) {
    private static final String LOOK = """
            const done = arguments[0];
            const asked = (request) => new Promise((yes) => { request.onsuccess = () => yes(request.result); });
            (async () => {
              const databases = (await indexedDB.databases()).map((one) => one.name);
              const entries = [];
              for (const name of databases) {
                const database = await asked(indexedDB.open(name));
                for (const store of database.objectStoreNames) {
                  entries.push(...await asked(database.transaction(store).objectStore(store).getAll()));
                }
                database.close();
              }
              const workers = (await navigator.serviceWorker.getRegistrations()).map((one) => one.scope);
              done(JSON.stringify({ databases, entries, caches: await caches.keys(), workers,
                stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)] }));
            })();""";
    private static final Map<String, String> OPAQUE = Map.of(
            "owner", "[0-9a-f]{32}",
            "address", "/assignments/[0-9a-f-]{36}/quiz/(responses/[0-9a-f]{1,8}|submission)",
            "sequence", "[0-9]+",
            "event", "[0-9a-f-]{36}",
            "choice", "[a-d]?",
            "made", "[0-9]+");

    /** Waits until the quiz could be finished without a network. */
    void awaitQuizAtHand() {
        await(any -> Boolean.TRUE.equals(browser.driver()
                .executeAsyncScript("const done = arguments[0]; caches.match(location.pathname)"
                        + ".then((page) => done(!!page && !!navigator.serviceWorker.controller))")));
    }

    /** Whether answers get through, while pages do. */
    void sends(boolean open) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        List<String> shut = open ? List.of() : List.of("*/responses/*", "*/submission");
        browser.driver().executeCdpCommand("Network.setBlockedURLs", Map.of("urls", shut));
    }

    Map<String, Object> kept() {
        return new Json().toType(String.valueOf(browser.driver().executeAsyncScript(LOOK)), Json.MAP_TYPE);
    }

    private static List<?> list(Map<String, Object> kept, String what) {
        return (List<?>) kept.get(what);
    }

    void awaitNothing() {
        awaitAnswersAlone(0);
        await(kept -> list(kept, "databases").isEmpty());
    }

    /** Waits until so many answers wait here, and nothing else of the school is left. */
    void awaitAnswersAlone(int number) {
        await(kept -> list(kept, "entries").size() == number
                && list(kept, "caches").isEmpty()
                && list(kept, "workers").isEmpty()
                && !list(kept, "stored").contains("draft")
                && !list(kept, "stored").contains("back"));
    }

    private void await(Predicate<Map<String, Object>> state) {
        new FluentWait<>(this)
                .withTimeout(Duration.ofSeconds(10))
                .withMessage(() -> kept().toString())
                .until(device -> state.test(device.kept()));
    }

    boolean speaksNoWords() {
        return list(kept(), "entries").stream().map(Map.class::cast).allMatch(Device::isOpaque);
    }

    private static boolean isOpaque(Map<?, ?> entry) {
        return entry.entrySet().stream()
                .allMatch(one -> String.valueOf(one.getValue()).matches(OPAQUE.getOrDefault(one.getKey(), "")));
    }
}
