package org.waymark.curriculum;

import java.time.Instant;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.Picture;
import org.waymark.curriculum.item.Text;

/**
 * What stands at the top of each page of a lesson: which lesson it is, and which version of its text.
 *
 * @param version the hash of the text
 * @param named whether the address names the version
 * @param pinned since when the version has its address; null where the address does not name it
 * @param today whether it is today's text
 * @param taught whether the lesson is still part of the curriculum
 */
public record Masthead(
        String id,
        Text title,
        String band,
        String strand,
        int minutes,
        boolean reviewed,
        String version,
        boolean named,
        Instant pinned,
        boolean today,
        boolean taught) {

    static Masthead of(Edition edition) {
        Lesson lesson = edition.lesson();
        return new Masthead(
                lesson.id(),
                lesson.title(),
                lesson.band(),
                lesson.strand(),
                lesson.minutes(),
                lesson.reviewed(),
                lesson.version(),
                edition.named(),
                edition.pinned(),
                edition.today(),
                edition.taught());
    }

    /** The version as addresses name it. */
    public String shortVersion() {
        return version.substring(0, 12);
    }

    /** The address of this very text, for ever. */
    public String stableLink() {
        return today("") + "?version=" + shortVersion();
    }

    /** The address of a part, such as {@code script}, in the version that is being read. */
    public String link(String part) {
        return today(part) + (named ? "?version=" + shortVersion() : "");
    }

    /** The address of a part in whatever version is today's. */
    public String today(String part) {
        return "/lessons/" + id + (part.isEmpty() ? "" : "/" + part);
    }

    /** The address of a drawing. */
    public String picture(Picture picture) {
        return "/lessons/" + id + "/" + picture.file() + "?v=" + shortVersion();
    }
}
