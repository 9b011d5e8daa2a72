package org.waymark.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.curriculum.Letter;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.platform.Settings;
import org.waymark.roster.Classes;
import org.waymark.roster.LocalAdult;
import org.waymark.roster.LocalAdults;
import org.waymark.roster.Org;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;

/** Writes the letter about a lesson for a class: the lesson's own, with dates, names, the district's rule and the rights. */
@ApplicationScoped
public class Letters {
    private final Classes classes;
    private final Orgs orgs;
    private final LocalAdults adults;
    private final Notices notices;
    private final Settings settings;
    private final Clock clock;

    @Inject
    Letters(Classes classes, Orgs orgs, LocalAdults adults, Notices notices, Settings settings, Clock clock) {
        this.classes = classes;
        this.orgs = orgs;
        this.adults = adults;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    Letters() { // for the container's proxy
        this(null, null, null, null, null, null);
    }

    /** The letter about a lesson that opens on this day; {@code here} is the address at which it is asked for. */
    public LetterPage of(SchoolClass schoolClass, Lesson lesson, LocalDate opens, URI here) {
        ZoneId zone = orgs.district().zone();
        NoticeCheck check = notices.known(schoolClass.id(), zone).check(lesson.id(), lesson.strand(), opens);
        String link = address(here) + "/lessons/" + lesson.id();
        return new LetterPage(
                schoolClass.id(),
                schoolClass.title(),
                String.join(", ", classes.teachers(schoolClass.id())),
                school(schoolClass),
                lesson.id(),
                lesson.title(),
                Letter.of(lesson),
                known(schoolClass, link),
                link,
                check.rule(),
                opens,
                replyBy(opens, today()),
                notices.of(schoolClass.id(), lesson.id()),
                check.isTooLate(today()),
                zone);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), orgs.district().zone());
    }

    /** The last day from Monday to Friday before the lesson, and never a day that is over. */
    static LocalDate replyBy(LocalDate opens, LocalDate today) {
        LocalDate day = opens.minusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day.isBefore(today) ? today : day;
    }

    private String address(URI here) {
        return settings.publicAddress().isEmpty() ? here.toString().replaceAll("/$", "") : settings.publicAddress();
    }

    private String school(SchoolClass schoolClass) {
        return orgs.findSchool(schoolClass.schoolId())
                .map(Org::name)
                .orElseGet(() -> orgs.district().name());
    }

    /** Whom a family can turn to is the first whom the school's help page names. */
    private Map<String, String> known(SchoolClass schoolClass, String link) {
        Map<String, String> known = new HashMap<>();
        known.put("pages", link);
        known.put(
                "class",
                String.join(", ", classes.teachers(schoolClass.id())) + ", " + schoolClass.title() + ", "
                        + school(schoolClass));
        List<LocalAdult> named = adults.of(schoolClass.schoolId());
        if (!named.isEmpty()) {
            known.put("counselor", named.get(0).name() + " (" + named.get(0).work() + ")");
            known.put("counselor-contact", named.get(0).place());
        }
        return known;
    }
}
