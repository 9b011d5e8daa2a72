package org.waymark.curriculum;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.Text;

/**
 * The curriculum: what is taught in which grades, or the lessons in which something was looked for.
 *
 * @param q what was looked for, as it was typed; empty when nothing was
 * @param band and {@code strand}: what was chosen; empty for all
 * @param hits lessons that have it, the best first
 * @param instead what to look for when none has it
 * @param bands scope and sequence; empty while something is looked for
 */
public record LessonsPage(
        String q, String band, String strand, List<Hit> hits, List<String> instead, List<BandRow> bands) {
    public static final List<String> BANDS = Lesson.BANDS;
    public static final List<String> STRANDS = Lesson.STRANDS;

    /** The lessons of a band, strand by strand, and the names of its units. */
    public record BandRow(String band, List<Text> units, List<Cell> strands) {}

    /** Lessons in the order in which they are taught. */
    public record Cell(String strand, List<Step> lessons) {}

    /** A lesson, and which of its band it is, from 1. */
    public record Step(int number, LessonRow lesson) {}

    /** The address of these lessons with another choice of grades or strand. */
    public String link(String otherBand, String otherStrand) {
        return address(q, otherBand, otherStrand);
    }

    /** The address of these grades and this strand with nothing looked for. */
    public String everything() {
        return address("", band, strand);
    }

    /** The address of the same search for something else. */
    public String searchFor(String words) {
        return address(words, band, strand);
    }

    private static String address(String q, String band, String strand) {
        String query = Stream.of("q=" + encoded(q), "band=" + band, "strand=" + strand)
                .filter(pair -> !pair.endsWith("="))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/lessons" : "/lessons?" + query;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    static LessonsPage of(Curriculum curriculum, String q, String band, String strand, String language) {
        String chosenBand = known(BANDS, band);
        String chosenStrand = known(STRANDS, strand);
        List<Lesson> lessons = curriculum.lessons().stream()
                .filter(lesson -> chosenBand.isEmpty() || lesson.band().equals(chosenBand))
                .filter(lesson -> chosenStrand.isEmpty() || lesson.strand().equals(chosenStrand))
                .toList();
        Search search = Search.of(Objects.requireNonNullElse(q, ""), language);
        if (search.isEmpty()) {
            List<String> strands = chosenStrand.isEmpty() ? STRANDS : List.of(chosenStrand);
            List<BandRow> grid = new Sequence(curriculum).of(lessons, strands);
            return new LessonsPage("", chosenBand, chosenStrand, List.of(), List.of(), grid);
        }
        List<Hit> hits = search.in(lessons);
        List<String> instead = hits.isEmpty() ? new Suggestions(search, lessons).all() : List.of();
        return new LessonsPage(q.strip(), chosenBand, chosenStrand, hits, instead, List.of());
    }

    private static String known(List<String> all, String chosen) {
        return chosen != null && all.contains(chosen) ? chosen : "";
    }
}
