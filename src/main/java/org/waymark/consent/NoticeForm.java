package org.waymark.consent;

import java.time.LocalDate;
import java.util.Optional;

/** "I have sent these": the letters that name this day. */
public record NoticeForm(String on) {
    Optional<LocalDate> day(LocalDate today) {
        return Day.of(on).filter(day -> Day.isNear(day, today));
    }
}
