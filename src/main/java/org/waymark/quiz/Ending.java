package org.waymark.quiz;

/** The end of a quiz as the page's script sends it; {@code waited} as for an {@link Answer}. */
public record Ending(String waited) {
    Waited kept() {
        return Waited.of(waited);
    }
}
