package org.waymark.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.item.Text;

/**
 * When an assignment opens and is due, to be changed.
 *
 * @param closed since when it is closed; null when it is not
 */
public record TimesPage(
        UUID id,
        UUID schoolClass,
        Text title,
        ZoneId zone,
        TimesForm form,
        Map<String, String> errors,
        Instant closed) {}
