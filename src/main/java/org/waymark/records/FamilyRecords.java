package org.waymark.records;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/** All that is kept about one child, for the family alone. Nobody at school has a page that shows this. */
public record FamilyRecords(
        String name,
        String district,
        Instant made,
        ZoneId zone,
        List<Quiz> quizzes,
        List<Task> tasks,
        List<Permission> permissions,
        List<Support> support,
        List<SignIn> signIns,
        List<View> views) {
    /**
     * A part of a lesson that the child has begun.
     *
     * @param finished null until it is
     * @param percent right among the questions answered; null until it is finished
     * @param gone whether the answers were deleted, as the district's policy says
     */
    public record Quiz(
            Text title,
            String part,
            Instant begun,
            Instant finished,
            Integer percent,
            List<Answer> answers,
            boolean gone) {}

    /** An answer as it was given; no words for one that the child would rather not give. */
    public record Answer(Prose stem, List<Text> given, Instant at, boolean counts) {}

    /** The task of equal status, done. */
    public record Task(Text title, Instant finished) {}

    public record Permission(String strand, String decision, String source, LocalDate from, String by, Instant at) {}

    public record Support(
            int extraTime,
            boolean readAloud,
            boolean largerText,
            boolean calm,
            boolean fewerOptions,
            String reason,
            String approvedBy,
            Instant at) {}

    public record SignIn(Instant at, String way, String outcome) {}

    public record View(Instant at, String by, String page) {}
}
