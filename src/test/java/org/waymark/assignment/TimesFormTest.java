package org.waymark.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening and due on the district's clock. */
class TimesFormTest {
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
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
    void anHourThatTheClockSkipsInSpringIsToldAndMended() {
        TimesForm form = new TimesForm("2027-03-14T02:30", "2027-03-15T08:00");
        assertEquals(Map.of("opens", "assignment.hour-skipped"), form.errors(CHICAGO));
        assertEquals(new TimesForm("2027-03-14T03:30", "2027-03-15T08:00"), form.mended(CHICAGO));
        assertEquals(Map.of(), form.mended(CHICAGO).errors(CHICAGO));
        assertEquals(Map.of("due", "assignment.hour-skipped"), errors("2027-03-13T08:00", "2027-03-14T02:00"));
    }

    @Test
    void whereTheClocksStandStillNothingIsSkipped() {
        for (String zone : List.of("America/Phoenix", "Pacific/Honolulu", "Asia/Kolkata")) {
            assertEquals(Map.of(), new TimesForm("2027-03-14T02:30", "2027-03-15T08:00").errors(ZoneId.of(zone)), zone);
        }
    }

    @Test
    void aZoneBetweenTheHoursSkipsAndRepeatsItsOwn() {
        ZoneId howe = ZoneId.of("Australia/Lord_Howe"); // by half an hour: on October 4 from 2:00 to 2:30
        assertEquals(
                Map.of("opens", "assignment.hour-skipped"),
                new TimesForm("2026-10-04T02:15", "2026-10-05T08:00").errors(howe));
        assertEquals(Map.of(), new TimesForm("2026-10-04T02:30", "2026-10-05T08:00").errors(howe));
        assertEquals(
                Instant.parse("2026-11-30T02:30:00Z"),
                new TimesForm("2026-11-30T08:00", "2026-12-07T08:00")
                        .times(ZoneId.of("Asia/Kolkata"))
                        .opens());
    }

    @Test
    void anHourThatComesTwiceInAutumnIsTheFirst() {
        assertEquals(
                Instant.parse("2026-11-01T06:30:00Z"),
                times("2026-11-01T01:30", "2026-11-02T08:00").opens());
    }

    @Test
    void theSecondOfTheTwoStaysWhenItsFieldIsNotTouched() {
        Instant second = Instant.parse("2026-11-01T07:30:00Z");
        Times before = new Times(second, Instant.parse("2026-11-09T14:00:00Z"));
        TimesForm shown = TimesForm.of(before, CHICAGO);
        assertEquals("2026-11-01T01:30", shown.opens());
        assertEquals(before, shown.times(CHICAGO, before));
        TimesForm later = new TimesForm(shown.opens(), "2026-11-10T08:00");
        assertEquals(second, later.times(CHICAGO, before).opens());
        assertEquals(
                Instant.parse("2026-11-10T14:00:00Z"),
                later.times(CHICAGO, before).due());
    }

    /** Every half hour of the days on which clocks change, and of the day before and after. */
    @ParameterizedTest
    @ValueSource(
            strings = {"America/Chicago", "America/Phoenix", "Asia/Kolkata", "America/St_Johns", "Australia/Lord_Howe"})
    void whatTheFormShowsIsWhatIsStored(String name) {
        ZoneId zone = ZoneId.of(name);
        for (String day : List.of("2026-10-03", "2026-10-31", "2027-03-13", "2027-04-03")) {
            LocalDateTime first = LocalDate.parse(day).atStartOfDay();
            for (int half = 0; half < 3 * 48; half++) {
                String typed = FIELD.format(first.plusMinutes(30L * half));
                TimesForm form = new TimesForm(typed, "2027-06-01T08:00");
                if (form.errors(zone).isEmpty()) {
                    assertEquals(form, TimesForm.of(form.times(zone), zone), name);
                } else {
                    assertEquals(Map.of("opens", "assignment.hour-skipped"), form.errors(zone), typed);
                }
            }
        }
    }

    @Test
    void aPlannedDayIsFromItsMorningToTheEndOfSchoolAWeekOn() {
        assertEquals(
                new TimesForm("2027-03-08T08:00", "2027-03-15T16:00"), TimesForm.usual(LocalDate.parse("2027-03-08")));
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
    void fromThisHourToTheEndOfSchoolAWeekOnIsOffered() {
        assertEquals(
                new TimesForm("2026-10-27T08:00", "2026-11-03T16:00"),
                TimesForm.usual(Instant.parse("2026-10-27T13:25:10Z"), CHICAGO));
    }

    @Test
    void aYearOfFourDigitsIsWrittenAsItIsRead() {
        TimesForm usual = TimesForm.usual(Instant.parse("2026-11-24T18:00:00Z"), CHICAGO);
        assertEquals(Map.of(), usual.errors(CHICAGO));
    }
}
