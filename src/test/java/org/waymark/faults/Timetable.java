package org.waymark.faults;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.LibraryReader;
import org.waymark.curriculum.item.AssessmentItem;

/** The teacher's side: one lesson, assigned again and again, in turn with feedback at once and at the end. */
final class Timetable {
    /** Its quiz has several kinds of items. */
    private static final String LESSON = "68-BD2";

    private static final int AT_A_TIME = 10;
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Line teacher;
    private final String path;
    private final int thinking;
    private final Set<UUID> others;
    private final List<UUID> made = new ArrayList<>();
    private final List<AssessmentItem> items = LibraryReader.read(LibraryFiles.of(Path.of("lessons")))
            .library()
            .lesson(LESSON)
            .orElseThrow()
            .check();

    /** @param thinking for how many milliseconds, at most, a student looks at a question */
    Timetable(Line teacher, UUID schoolClass, int thinking) {
        this.teacher = teacher;
        this.path = "/classes/" + schoolClass + "/assignments";
        this.thinking = thinking;
        this.others = listed();
    }

    int thinking() {
        return thinking;
    }

    List<AssessmentItem> items() {
        return items;
    }

    /** The assignments that students may have worked on. */
    synchronized List<UUID> assignments() {
        return List.copyOf(made);
    }

    /** What is due in this round; the teacher assigns a few more when there is nothing. */
    synchronized UUID assignment(int round) {
        while (round >= made.size()) {
            for (int i = 0; i < AT_A_TIME; i++) {
                assign(i % 2 == 0 ? "practice" : "check");
            }
            Set<UUID> now = listed();
            now.removeAll(others);
            now.removeAll(made);
            made.addAll(now);
        }
        return made.get(round);
    }

    private void assign(String feedback) {
        LocalDateTime today = LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES);
        String form = String.format(
                "{\"lesson\":\"%s\",\"opens\":\"%s\",\"due\":\"%s\",\"feedback\":\"%s\"}",
                LESSON, today.minusDays(2), today.plusDays(20), feedback);
        teacher.insist("POST", path, form, () -> {});
    }

    private Set<UUID> listed() {
        Set<UUID> ids = new LinkedHashSet<>();
        ID.matcher(teacher.insist("GET", path, "", () -> {}).body())
                .results()
                .map((MatchResult found) -> UUID.fromString(found.group(1)))
                .forEach(ids::add);
        return ids;
    }
}
