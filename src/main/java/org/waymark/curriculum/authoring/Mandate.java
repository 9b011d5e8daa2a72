package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.curriculum.item.Text;

/**
 * What a state, or a law that many states have, asks schools to teach: as far as its sources were read, and never more.
 * Which of our lessons serve it is our own choice.
 *
 * @param id such as {@code florida}; its file is called so
 * @param sources by the name that statements give them
 * @param days by when a district plans, reports or tells families
 * @param file and {@code written}: where it stands, so that a finding names its line
 */
public record Mandate(
        String id,
        Text title,
        Map<String, Source> sources,
        List<Statement> statements,
        List<Requirement> requirements,
        List<DueDay> days,
        String file,
        String written) {
    /** How a requirement comes back. */
    public static final List<String> OFTEN = List.of("each-year", "once", "not-stated");
    /** What a district does on a day. */
    public static final List<String> DUTIES = List.of("plan", "report", "notice");

    /**
     * Where something was read.
     *
     * @param where its address
     * @param dated the day, month or year of the text; empty when it has none
     * @param seen the day on which a copy was read
     */
    public record Source(String id, String title, String where, String dated, String seen) {}

    /**
     * One thing that a source says, in our own words.
     *
     * @param asOf since when, or until when, it is known to be so; empty when the source has no date
     */
    public record Statement(String id, Text says, List<String> sources, String status, String asOf) {
        public static final String VERIFIED = "verified";
        public static final String NOT_VERIFIED = "not-verified";

        public boolean verified() {
            return status.equals(VERIFIED);
        }
    }

    /**
     * Topics for grades.
     *
     * @param statements on which it rests
     * @param often one of {@link #OFTEN}
     * @param note what has to be known of our choice of lessons; may be empty
     */
    public record Requirement(
            String id,
            Text title,
            List<String> statements,
            Grades grades,
            String often,
            Text note,
            List<Topic> topics) {

        /** Every lesson of it, each once. */
        public List<String> lessons() {
            return topics.stream()
                    .flatMap(topic -> topic.lessons().stream())
                    .distinct()
                    .toList();
        }
    }

    /** A part of what is to be taught, and our lessons that serve it; none where we have no such lesson. */
    public record Topic(String id, Text says, List<String> lessons) {}

    /**
     * A day in each school year.
     *
     * @param what one of {@link #DUTIES}
     * @param day month and day as {@code 12-01}; empty when the source names no day
     */
    public record DueDay(String id, String what, String day, String statement) {}

    public Optional<Statement> statement(String name) {
        return statements.stream().filter(one -> one.id().equals(name)).findFirst();
    }

    public Optional<Requirement> requirement(String name) {
        return requirements.stream().filter(one -> one.id().equals(name)).findFirst();
    }

    /** What a statement rests on. */
    public List<Source> sources(Statement statement) {
        return statement.sources().stream()
                .flatMap(name -> Optional.ofNullable(sources.get(name)).stream())
                .toList();
    }

    /** The last line that holds a name as a whole word; the first line of the file when none does. */
    Place place(String name) {
        return lines(name).reduce((first, last) -> last).orElse(Place.top(file));
    }

    /** The line on which a part of this id begins. */
    Place begin(String id) {
        return lines("id: " + id).reduce((first, last) -> last).orElse(Place.top(file));
    }

    private Stream<Place> lines(String words) {
        return lines(file, written, words);
    }

    static Stream<Place> lines(String file, String written, String words) {
        Pattern whole = Pattern.compile("(?<![\\w-])" + Pattern.quote(words) + "(?![\\w-])");
        List<String> all = written.lines().toList();
        return IntStream.range(0, all.size())
                .filter(i -> whole.matcher(all.get(i)).find())
                .mapToObj(i -> new Place(file, i + 1));
    }
}
