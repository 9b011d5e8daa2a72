package org.waymark.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.incontainer.Data;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Visit;

/** What families, boards and districts read: everything, in their language, with the answers explained. */
class BrowserIT extends InSchool {
    @Inject
    Curriculum curriculum;

    private final Visit visit = new Visit();

    private Set<String> listed(String query) {
        String page = visit.get("/lessons" + query).body();
        return curriculum.lessons().stream()
                .map(Lesson::id)
                .filter(id -> page.contains("href=\"/lessons/" + id + "\""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> those(Predicate<Lesson> which) {
        return curriculum.lessons().stream()
                .filter(which)
                .map(Lesson::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyLessonHasItsPlace() {
        assertEquals(those(lesson -> true), listed(""));
    }

    @Test
    void linksChooseGradesAndStrands() {
        assertEquals(those(lesson -> lesson.band().equals("6-8")), listed("?band=6-8"));
        assertEquals(those(lesson -> lesson.strand().equals("boundaries")), listed("?strand=boundaries"));
        assertEquals(
                those(lesson ->
                        lesson.strand().equals("online") && lesson.band().equals("K-2")),
                listed("?strand=online&band=K-2"));
        assertEquals(those(lesson -> true), listed("?band=%22%3E&strand=%00"));
    }

    @Test
    void theSearchSpeaksTheLanguageOfThePage() {
        String title = curriculum.get("68-ON1").title().es();
        String words = title.replace(' ', '+').replaceAll("[^\\p{L}+]", "");
        assertTrue(listed("?lang=es&q=" + encoded(words)).contains("68-ON1"), title);
        assertEquals(Set.of(), listed("?lang=en&q=" + encoded(words)));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("%2B", "+");
    }

    @Test
    void whatWasTypedIsWordsAndNeverMarkup() {
        String page = visit.get("/lessons?q=%3Cscript%3Ealert(1)%3C/script%3E%22%20onfocus=%22x")
                .body();
        assertFalse(page.contains("<script>alert"), page);
        assertTrue(page.contains("&#34; onfocus=&#34;x\""), page);
        assertTrue(page.contains("&lt;script"), page);
        String found = visit.get("/lessons?q=secrets").body();
        assertTrue(found.contains("<mark>Secrets</mark>"), found);
    }

    @Test
    void nothingFoundSaysSoAndWhatElse() {
        String page = visit.get("/lessons?q=secrets+xylophone&lang=en").body();
        assertTrue(page.contains("Nothing has"), page);
        assertTrue(page.contains("href=\"/lessons?q=secrets\""), page);
    }

    @Test
    void everyAnswerIsExplainedInBothLanguages() {
        for (Lesson lesson : curriculum.lessons()) {
            for (String language : List.of("en", "es")) {
                String page = plain("/lessons/" + lesson.id() + "/answers?lang=" + language);
                lesson.scored().forEach(item -> {
                    assertTrue(page.contains(item.why().plain().in(language)), item.id());
                    item.interaction().options().forEach(option -> {
                        assertTrue(page.contains(option.feedback().plain().in(language)), item.id() + option.id());
                        curriculum
                                .misconception(option.key() ? "" : option.misconception())
                                .ifPresent(idea ->
                                        assertTrue(page.contains(idea.name().in(language)), item.id() + option.id()));
                    });
                });
            }
        }
    }

    /** The page as it is read. */
    private String plain(String path) {
        return visit.get(path)
                .body()
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void theIdeasBehindWrongAnswersAreAllThere() {
        String page = plain("/lessons/misconceptions?lang=es");
        curriculum.misconceptions().forEach(idea -> {
            assertTrue(page.contains("id=\"" + idea.id() + "\""), idea.id());
            idea.reteach().es().lines().forEach(line -> assertTrue(page.contains(line), idea.id()));
        });
    }

    @Test
    void aLessonShowsWhatWasChangedInItAndWhoHasReadIt() {
        JsonObject lesson = Data.get(visit, "/lessons/68-ON1");
        assertEquals(6, lesson.getJsonArray("reviews").size());
        assertFalse(lesson.getJsonArray("changes").isEmpty());
        String date = curriculum.get("68-ON1").changes().get(0).date();
        assertTrue(visit.get("/lessons/68-ON1").body().contains(date), date);
    }
}
