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
 * An assignment as its teacher may see it: done or not, score, objectives to teach again, and who may need help now.
 * Never an option, never which item was skipped.
 *
 * @param rule by which it says that somebody may need help
 * @param names whether students are named; without, they have numbers in this order
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
        HelpRule rule,
        boolean names,
        List<Row> students,
        List<Reteach> reteach)
        implements Table {
    /**
     * One student.
     *
     * @param id null where nobody is named, as is the name
     * @param state new, begun or finished
     * @param percent right among the items answered; null until finished
     * @param again objectives to teach this student again
     * @param help what was seen of somebody who may need help; else null
     * @param variant lesson, or alternate for the task of equal status; null where there are no names
     */
    public record Row(
            UUID id,
            String name,
            String state,
            Integer percent,
            boolean late,
            List<Text> again,
            HelpRule.Help help,
            String variant) {
        public boolean alternate() {
            return "alternate".equals(variant);
        }

        /** The same of nobody in particular. */
        Row withoutName() {
            return new Row(null, null, state, percent, late, again, help, null);
        }

        /** What a page that knows the names needs. */
        Row withoutWords() {
            return new Row(id, null, state, percent, late, again, help, variant);
        }

        /** How it is counted: new, begun, help or finished. */
        String counted() {
            return help == null ? state : "help";
        }
    }

    /** An objective and how many of the finished students need it again. */
    public record Reteach(Text objective, int students, int of) {}

    /** How many students are new, begun, finished, or may need help. */
    public long count(String state) {
        return students.stream().filter(row -> row.counted().equals(state)).count();
    }

    @Override
    public List<String> columns() {
        return List.of("student", "state", "percent", "late", "may_need_help", "objectives_to_reteach", "variant");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        students.forEach(row -> rows.add(Arrays.asList(
                names ? row.name() : rows.size() + 1,
                row.state(),
                row.percent(),
                row.late(),
                row.help() != null,
                String.join("; ", row.again().stream().map(Text::en).toList()),
                row.variant())));
        return rows;
    }
}
