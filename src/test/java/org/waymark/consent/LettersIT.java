package org.waymark.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Archive;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.Families;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Places;
import org.waymark.incontainer.Room;
import org.waymark.incontainer.Rooms;
import org.waymark.incontainer.SchoolClock;
import org.waymark.incontainer.Visit;

/** Letters have the dates, names, rule and rights in them, and a teacher writes down that they were sent. */
class LettersIT extends InSchool {
    private static final String LESSON = "68-ON1";
    private static final String WARNING = "class=\"warning\"";

    @Inject
    Rooms rooms;

    @Inject
    Families families;

    @Inject
    Places places;

    @Inject
    Archive archive;

    @Inject
    SchoolClock clock;

    private Room room;
    private Visit teacher;
    private String path;
    private LocalDate today;

    @BeforeEach
    void aClass() {
        room = rooms.make(7, 2);
        teacher = room.teach();
        path = room.path() + "/letters/" + LESSON;
        today = families.today(room);
    }

    private static String written(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language))
                .format(day);
    }

    @Test
    void bothLanguagesHaveTheirDatesAndNames() {
        LocalDate opens = today.plusDays(14);
        String page = teacher.get(path + "?on=" + opens).body();
        for (String language : List.of("en", "es")) {
            String letter = page.substring(page.indexOf("<section class=\"sheet prose\" lang=\"" + language + "\""));
            assertTrue(letter.contains(written(opens, language)), language);
            assertTrue(letter.contains(written(Letters.replyBy(opens, today), language)), language);
            assertTrue(letter.contains("Tess Teacher, Room 4, North School"), language);
            assertTrue(letter.contains("/lessons/" + LESSON), language);
        }
        assertTrue(page.contains("Dear family") && page.contains("Querida familia"));
        assertFalse(page.contains("{pages}") || page.contains("{class}") || page.contains("{reply-by}"));
    }

    @Test
    void namesAreWordsAndNoMarks() {
        Room odd = rooms.make(7, 1);
        archive.change(odd.district(), "update school_class set title = '<b>A & B</b>' where id = ?", odd.id());
        String page = odd.teach().get(odd.path() + "/letters/" + LESSON).body();
        assertTrue(page.contains("&lt;b&gt;A &amp; B&lt;/b&gt;"));
        assertFalse(page.contains("<b>A"));
    }

    @Test
    void theRuleOfThatDayIsInTheLetter() {
        families.rule(room, "online", "opt-in", 5, today.plusDays(10));
        families.rule(room, "online", "none", 0, today.plusDays(20));
        assertTrue(teacher.get(path + "?on=" + today.plusDays(9)).body().contains("You do not have to do anything"));
        String optIn = teacher.get(path + "?on=" + today.plusDays(10)).body();
        assertTrue(optIn.contains("only if you say yes") && optIn.contains("Yes, my child may take"));
        String none = teacher.get(path + "?on=" + today.plusDays(20)).body();
        assertFalse(none.contains("class=\"slip\""));
    }

    @Test
    void aDayThatIsNoneIsTakenForOneInAWeek() {
        for (String on : List.of("", "?on=", "?on=soon", "?on=2026-02-30", "?on=9999-01-01")) {
            assertEquals(today.plusDays(7).toString(), Data.get(teacher, path).getString("opens"), on);
        }
    }

    @Test
    void thatLettersWereSentIsARow() {
        String day = today.plusDays(14).toString();
        assertEquals(303, teacher.post(path + "/notices", "on", day).statusCode());
        assertEquals(1, archive.count(room.district(), "permission_notice where opens_on = ?::date", day));
        assertEquals(1, archive.count(room.district(), "audit_event where action = 'class.notice'"));
        assertTrue(teacher.get(path + "?on=" + day).body().contains("sent by Tess Teacher"));
        assertEquals(422, teacher.post(path + "/notices", "on", "someday").statusCode());
        assertEquals(422, teacher.post(path + "/notices").statusCode());
        assertEquals(
                404,
                teacher.post(room.path() + "/letters/NO-SUCH/notices", "on", day)
                        .statusCode());
        assertEquals(
                404,
                rooms.beside(room).teach().post(path + "/notices", "on", day).statusCode());
        assertEquals(404, rooms.make(7).teach().get(path).statusCode());
        assertEquals(1, archive.count(room.district(), "permission_notice"));
    }

    private String lessons() {
        return teacher.get(room.path() + "/assignments").body();
    }

    @Test
    void aLessonThatOpensTooSoonIsWarnedOf() {
        places.assign(room, LESSON, Duration.ofDays(4));
        assertFalse(lessons().contains(WARNING), "nothing is asked for");
        families.rule(room, "online", "opt-out", 5, today);
        assertTrue(lessons().contains("No letter is written down as sent."));
        assertTrue(teacher.get(path + "?on=" + today.plusDays(4)).body().contains(WARNING));
        teacher.post(path + "/notices", "on", today.plusDays(4).toString());
        assertTrue(lessons().contains("That is less than the 5 days"));
        assertFalse(lessons().contains("Nothing is lost"));
        families.rule(room, "online", "opt-in", 5, today);
        assertTrue(lessons().contains("Nothing is lost"));
        families.rule(room, "online", "opt-in", 3, today);
        assertFalse(lessons().contains(WARNING));
    }

    @Test
    void theLetterOfAnAssignmentHasItsDay() {
        UUID assignment = places.assign(room, LESSON, Duration.ofDays(20));
        String own = "/assignments/" + assignment + "/letter";
        assertEquals(today.plusDays(20).toString(), Data.get(teacher, own).getString("opens"));
        assertTrue(lessons().contains(own));
        clock.pass(Duration.ofDays(30));
        String late = Data.get(room.teach(), own).getString("replyBy");
        assertEquals(families.today(room).toString(), late, "no answer is due on a day that is over");
    }
}
