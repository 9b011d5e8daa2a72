package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening and due on the district's clock. */
class TimesFormTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final String MONDAY = "2026-11-23T08:00";

    private static Map<String, String> errors(String opens, String due) {
        return new TimesForm(opens, due).errors(CHICAGO);
    }

    private static Times times(String opens, String due) {
        return new TimesForm(opens, due).times(CHICAGO);
    }

    @Test
    void theyAreMeantInTheDistrictsZone() {
        assertEquals(Map.of(), errors(MONDAY, "2026-11-30T15:30"));
        assertEquals(
                new Times(Instant.parse("2026-11-23T14:00:00Z"), Instant.parse("2026-11-30T21:30:00Z")),
                times(MONDAY, "2026-11-30T15:30"));
    }

    @Test
    void anHourThatTheClockSkipsInSpringIsTheNextOne() {
        assertEquals(
                Instant.parse("2027-03-14T08:30:00Z"),
                times("2027-03-14T02:30", "2027-03-15T08:00").opens());
    }

    @Test
    void anHourThatComesTwiceInAutumnIsTheFirst() {
        assertEquals(
                Instant.parse("2026-11-01T06:30:00Z"),
                times("2026-11-01T01:30", "2026-11-02T08:00").opens());
    }

    @Test
    void noTimeBetweenInTheSkippedHourIsTooShort() {
        assertEquals(Map.of("due", "assignment.due-before-opens"), errors("2027-03-14T02:30", "2027-03-14T03:30"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"tomorrow", "2026-11-23", "2026-02-30T08:00", "2026-11-23T25:00", "2026-11-23T08:00Z"})
    void whatIsNotADayAndHourIsSaidAtItsField(String field) {
        assertEquals(Map.of("opens", "assignment.opens-unreadable"), errors(field, MONDAY));
        assertEquals(Map.of("due", "assignment.due-unreadable"), errors(MONDAY, field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999-01-01T00:00",
                "+999999999-12-31T23:59",
                "-999999999-01-01T00:00",
                "-0044-03-15T08:00",
                "0001-01-01T00:00",
                "1999-12-31T23:59",
                "3000-01-01T00:00"
            })
    void aYearOutOfSchoolTimeIsSaidAtItsField(String field) {
        assertEquals(Map.of("opens", "assignment.opens-unreadable"), errors(field, MONDAY));
        assertEquals(Map.of("due", "assignment.due-unreadable"), errors(MONDAY, field));
    }

    @Test
    void bothFieldsAreSaidAtOnce() {
        assertEquals(
                Map.of("opens", "assignment.opens-unreadable", "due", "assignment.due-unreadable"), errors("", ""));
        assertEquals(
                Map.of("opens", "assignment.opens-unreadable", "due", "assignment.due-unreadable"),
                errors("+999999-01-01T00:00", "+999999-01-02T00:00"));
    }

    @Test
    void itIsDueAfterItOpens() {
        assertEquals(Map.of("due", "assignment.due-before-opens"), errors(MONDAY, MONDAY));
        assertEquals(Map.of("due", "assignment.due-before-opens"), errors(MONDAY, "2026-11-22T08:00"));
    }

    @Test
    void itIsOpenForAYearAtMost() {
        assertEquals(Map.of(), errors(MONDAY, "2027-11-24T08:00"));
        assertEquals(Map.of("due", "assignment.due-too-far"), errors(MONDAY, "2027-11-24T08:01"));
    }

    @Test
    void aWeekFromThisHourIsOffered() {
        assertEquals(
                new TimesForm("2026-10-27T08:00", "2026-11-03T08:00"),
                TimesForm.usual(Instant.parse("2026-10-27T13:25:10Z"), CHICAGO));
    }

    @Test
    void aYearOfFourDigitsIsWrittenAsItIsRead() {
        TimesForm usual = TimesForm.usual(Instant.parse("2026-11-24T18:00:00Z"), CHICAGO);
        assertEquals(Map.of(), usual.errors(CHICAGO));
    }
}
