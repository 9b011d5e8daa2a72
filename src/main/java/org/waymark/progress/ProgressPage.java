package org.waymark.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Text;
import org.waymark.web.Table;

/**
 * An assignment as its teacher may see it: done or not, score, objectives to teach again. Never an option, never which
 * item was skipped.
 */
public record ProgressPage(
        UUID id,
        UUID schoolClass,
        String classTitle,
        String lesson,
        Text title,
        Instant opens,
        Instant due,
        ZoneId zone,
        List<Row> students,
        List<Reteach> reteach)
        implements Table {
    /**
     * One student.
     *
     * @param state new, begun or finished
     * @param percent right among the items answered; null until finished
     * @param again objectives to teach this student again
     */
    public record Row(UUID id, String name, String state, Integer percent, boolean late, List<Text> again) {}

    /** An objective and how many of the finished students need it again. */
    public record Reteach(Text objective, int students, int of) {}

    /** How many students are in a state. */
    public long count(String state) {
        return students.stream().filter(row -> row.state().equals(state)).count();
    }

    @Override
    public List<String> columns() {
        return List.of("student", "state", "percent", "late", "objectives_to_reteach");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        students.forEach(row -> rows.add(Arrays.asList(
                row.name(),
                row.state(),
                row.percent(),
                row.late(),
                String.join("; ", row.again().stream().map(Text::en).toList()))));
        return rows;
    }
}
