package org.waymark.curriculum;

import java.time.Instant;
import org.waymark.curriculum.authoring.Lesson;

/**
 * A lesson's text as somebody asked for it.
 *
 * @param named whether the address names the version, and so leads to this very text for ever
 * @param pinned since when the version has its address; null where nobody asked for it by name
 * @param today whether it is today's text
 * @param taught whether the lesson is still part of the curriculum
 */
record Edition(Lesson lesson, boolean named, Instant pinned, boolean today, boolean taught) {

    static Edition ofToday(Lesson lesson) {
        return new Edition(lesson, false, null, true, true);
    }
}
