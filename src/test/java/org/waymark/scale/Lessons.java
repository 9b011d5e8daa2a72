package org.waymark.scale;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.LessonFiles;
import org.waymark.curriculum.authoring.Library;
import org.waymark.curriculum.authoring.LibraryFiles;
import org.waymark.curriculum.authoring.LibraryReader;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Interaction;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Placing;
import org.waymark.roster.Animal;

/** The real lessons, for SQL: pinned as the school does it, and every item with its right answer and some wrong ones. */
final class Lessons {
    /** After a band's four lessons the first two come once more. */
    private static final int AGAIN = 4;

    private static final int ONCE_MORE = 2;

    private final Library library =
            LibraryReader.read(LibraryFiles.of(Path.of("lessons"))).library();
    private final Connection connection;
    private final LocalDate day;

    Lessons(Connection connection, LocalDate day) {
        this.connection = connection;
        this.day = day;
    }

    void load() throws SQLException {
        Map<String, Integer> places = new HashMap<>();
        for (Lesson lesson : library.lessons().values()) {
            pin(lesson.id(), lesson.version(), lesson.files());
            int place = places.merge(lesson.band(), 1, Integer::sum);
            load(lesson, place);
            if (place <= ONCE_MORE) {
                row(lesson, AGAIN + place);
            }
        }
        for (Module module : library.course()) {
            pin(module.id(), module.version(), module.files());
            add(
                    "insert into module values (?, ?, ?)",
                    module.version(),
                    module.id(),
                    module.check().size());
        }
        for (int i = 0; i < Animal.ALL.size(); i++) {
            add("insert into animal values (?, ?)", i + 1, Animal.ALL.get(i));
        }
    }

    private void pin(String id, String version, LessonFiles files) throws SQLException {
        List<String> names = List.copyOf(files.texts().keySet());
        add(
                "insert into lesson_version (hash, lesson_id, files, pinned_at) values (?, ?, jsonb_build_object('folder', ?,"
                        + " 'texts', jsonb_object(?::text[], ?::text[])), ?) on conflict do nothing",
                version,
                id,
                files.folder(),
                array(names),
                array(names.stream().map(files.texts()::get).toList()),
                day);
    }

    private void load(Lesson lesson, int place) throws SQLException {
        row(lesson, place);
        items(lesson, "A", lesson.check());
        items(lesson, "B", lesson.formB());
        items(lesson, "remember", lesson.remember());
    }

    private void row(Lesson lesson, int place) throws SQLException {
        AssessmentItem scale = lesson.scales().stream().findFirst().orElse(null);
        Interaction.Scale marks = scale == null ? null : (Interaction.Scale) scale.interaction();
        add(
                "insert into lesson values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lesson.version(),
                lesson.id(),
                lesson.strand(),
                lesson.band(),
                place,
                lesson.hasTwoForms(),
                scale == null ? null : scale.id(),
                marks == null ? null : marks.least(),
                marks == null ? null : marks.most());
    }

    private void items(Lesson lesson, String form, List<AssessmentItem> items) throws SQLException {
        for (int i = 0; i < items.size(); i++) {
            AssessmentItem item = items.get(i);
            add(
                    "insert into item values (?, ?, ?, ?, ?, ?, ?)",
                    lesson.version(),
                    form,
                    i + 1,
                    item.id(),
                    item.objective(),
                    item.interaction().correct().written(),
                    array(item.interaction().wrong()));
            for (Map.Entry<String, Set<String>> one : misconceptions(item).entrySet()) {
                add(
                        "insert into shows values (?, ?, ?, ?, ?)",
                        lesson.version(),
                        form,
                        item.id(),
                        one.getKey(),
                        array(List.copyOf(one.getValue())));
            }
        }
    }

    /** By misconception the values of a response that show it. */
    private static Map<String, Set<String>> misconceptions(AssessmentItem item) {
        return item.interaction().options().stream()
                .filter(option -> option.misconception() != null)
                .filter(option -> item.interaction() instanceof Placing || !option.key())
                .collect(Collectors.groupingBy(
                        Option::misconception,
                        Collectors.flatMapping(option -> values(item, option), Collectors.toCollection(TreeSet::new))));
    }

    private static Stream<String> values(AssessmentItem item, Option option) {
        return item.interaction() instanceof Placing placing
                ? IntStream.rangeClosed(1, placing.places())
                        .filter(place -> place != option.place())
                        .mapToObj(option::at)
                : Stream.of(option.id());
    }

    private java.sql.Array array(List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }

    private void add(String insert, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
