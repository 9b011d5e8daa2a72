package org.waymark.journey;

import java.util.List;
import java.util.Map;

/** Voices of our making in a browser that has none: what they are given to read, and when they fall silent, is kept. */
final class Voices {
    private static final String FAKE = """
            (() => {
              const voices = %s.map(([name, lang, localService]) => ({ name, lang, localService }));
              const speech = new EventTarget();
              window.said = [];
              speech.getVoices = () => voices;
              speech.speak = (one) => { window.reading = one; said.push(`${one.voice?.name} ${one.lang}: ${one.text}`); };
              speech.cancel = () => { window.reading = null; };
              Object.defineProperty(window, 'speechSynthesis', { value: speech });
              window.SpeechSynthesisUtterance = class extends EventTarget {
                constructor(text) { super(); this.text = text; }
              };
            })()""";

    static final String FAR = "['Far', 'en-US', false], ['Lejos', 'es-US', false]";
    static final String NEAR = FAR + ", ['Near', 'en_GB', true], ['Cerca', 'es-MX', true]";

    private final Browser browser;

    private Voices(Browser browser) {
        this.browser = browser;
    }

    /** Gives a browser these voices on every page from now on. */
    static Voices in(Browser browser, String voices) {
        browser.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", FAKE.formatted("[" + voices + "]")));
        return new Voices(browser);
    }

    /** What was read on this page, each with the voice and its language. */
    @SuppressWarnings("unchecked")
    List<String> said() {
        return (List<String>) browser.ask("said.map((one) => one.replace(/\\s+/g, ' ').trim())");
    }

    boolean isReading() {
        return (boolean) browser.ask("window.reading !== null");
    }

    /** The voice comes to a place in what it reads; the word that is marked then. */
    String reach(int place) {
        browser.driver()
                .executeScript("reading.dispatchEvent(Object.assign(new Event('boundary'),"
                        + " { name: 'word', charIndex: " + place + ", charLength: 0 }))");
        return (String) browser.ask("[...(CSS.highlights.get('spoken') ?? [])].map(String).join()");
    }
}
