package org.waymark.consent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.curriculum.Letter;
import org.waymark.curriculum.item.Text;

/**
 * The letter about a lesson to the families of a class, in both languages.
 *
 * @param known what goes into the places of the lesson's own letter, but for the dates
 * @param link where the whole lesson can be read
 * @param sent the newest first
 * @param tooLate whether sending it today, or when it was first sent, gives less notice than the district asks
 */
public record LetterPage(
        UUID schoolClass,
        String title,
        String teachers,
        String school,
        String lesson,
        Text about,
        Letter letter,
        Map<String, String> known,
        String link,
        StrandRule rule,
        LocalDate opens,
        LocalDate replyBy,
        List<Notices.Given> sent,
        boolean tooLate,
        ZoneId zone) {

    /** Where it stands, and where it is written down that it was sent. */
    public String path() {
        return "/classes/" + schoolClass + "/letters/" + lesson;
    }

    public boolean slip() {
        return !rule.rule().equals(Rule.NONE.code());
    }
}
