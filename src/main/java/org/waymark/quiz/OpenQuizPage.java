package org.waymark.quiz;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.waymark.curriculum.item.Text;

/**
 * A quiz without accounts, as the teacher runs it.
 *
 * @param state none, running or over
 * @param finished how many devices were counted in the newest one
 * @param shown how many of these the report has
 * @param endsAt when it ends by itself, or ended; null where there was none
 * @param typed how many are expected, as typed
 * @param error a message key, or null
 */
public record OpenQuizPage(
        UUID id,
        UUID schoolClass,
        String classTitle,
        String code,
        String lesson,
        Text title,
        String state,
        int expected,
        int finished,
        int shown,
        Instant endsAt,
        ZoneId zone,
        int step,
        String typed,
        String error) {}
