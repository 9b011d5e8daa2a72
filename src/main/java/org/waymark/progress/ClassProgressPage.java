package org.waymark.progress;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.curriculum.item.Score;
import org.waymark.curriculum.item.Text;
import org.waymark.web.Table;

/**
 * A class and its lessons as a table: who has done what, and how well. Of a named child there is completion, score and
 * how many objectives to teach again, and nothing else.
 *
 * @param names whether students are named; without, they have numbers in this order
 */
public record ClassProgressPage(
        UUID id,
        String title,
        ZoneId zone,
        Asked asked,
        boolean names,
        List<Group> groups,
        List<Column> lessons,
        List<Row> students)
        implements Table {
    /** A group of the class. */
    public record Group(UUID id, String title) {}

    /** Which students are wanted, in which order; a group's id, or null. */
    public record Asked(String show, String sort, UUID group) {
        static final List<String> SHOWS = List.of("all", "unfinished", "reteach");
        static final List<String> SORTS = List.of("name", "completion", "score");

        /** What is not known is what is usual. */
        static Asked of(String show, String sort, String group) {
            return new Asked(known(SHOWS, show), known(SORTS, sort), id(group));
        }

        private static String known(List<String> all, String wished) {
            return all.stream().filter(one -> one.equals(wished)).findFirst().orElse(all.get(0));
        }

        private static UUID id(String text) {
            try {
                return text == null || text.isEmpty() ? null : UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                return null; // an address that was cut off shows the whole class
            }
        }

        public List<String> shows() {
            return SHOWS;
        }

        public List<String> sorts() {
            return SORTS;
        }

        /** The same as the end of an address. */
        public String query() {
            return "show=" + show + "&sort=" + sort + (group == null ? "" : "&group=" + group);
        }
    }

    /**
     * A lesson.
     *
     * @param finished how many of those who are asked
     * @param percent right of all that was answered by those who are shown; null when nothing was
     * @param measured whether learning is measured before and after
     * @param before the class before the lesson, as published; null when it is not
     * @param after the same after it
     * @param remembered what the class still knew later, as published; null when it is not
     */
    public record Column(
            UUID id,
            String lesson,
            Text title,
            Instant opens,
            Instant due,
            int asked,
            int finished,
            Integer percent,
            boolean measured,
            Integer before,
            Integer after,
            Integer remembered) {}

    /** A student; id and name are null where nobody is named. The cells are in the order of the lessons. */
    public record Row(UUID id, String name, int asked, int finished, Integer percent, int again, List<Mark> cells) {
        static Row of(ClassWork.Line line, List<Cell> cells) {
            List<Cell> asked = cells.stream().filter(Cell::isAsked).toList();
            List<Cell> done = asked.stream().filter(Cell::isFinished).toList();
            Score all = Score.sum(done.stream().map(Cell::score).toList());
            return new Row(
                    line.student(),
                    line.name(),
                    asked.size(),
                    done.size(),
                    all.percent(),
                    done.stream().mapToInt(Cell::again).sum(),
                    cells.stream().map(Mark::of).toList());
        }

        Row withoutName() {
            return new Row(null, null, asked, finished, percent, again, cells);
        }

        boolean isUnfinished() {
            return finished < asked;
        }

        /** Of what is asked, for the order. */
        double completion() {
            return asked == 0 ? 1 : (double) finished / asked;
        }
    }

    /** A cell as it is shown. State is not-asked, new, begun or finished; percent is null until something was answered. */
    public record Mark(String state, Integer percent, boolean late, int again) {
        static Mark of(Cell cell) {
            return new Mark(cell.state(), cell.percent(), cell.late(), cell.again());
        }

        /** For a table: finished late is a word of its own. */
        String word() {
            return state.equals("not-asked") ? "" : late ? "finished-late" : state;
        }
    }

    /** Whether anything was published of learning or remembering. */
    public boolean hasGains() {
        return lessons.stream()
                .anyMatch(lesson -> lesson.before() != null || lesson.remembered() != null || lesson.measured());
    }

    @Override
    public List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("student", "finished", "asked", "percent"));
        Map<String, Integer> times = new HashMap<>();
        lessons.forEach(lesson -> {
            int time = times.merge(lesson.lesson(), 1, Integer::sum);
            String name = lesson.lesson() + (time == 1 ? "" : "_" + time);
            columns.add(name + "_state");
            columns.add(name + "_percent");
        });
        return columns;
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (Row student : students) {
            List<Object> row = new ArrayList<>();
            row.add(names ? student.name() : Integer.valueOf(rows.size() + 1));
            row.add(student.finished());
            row.add(student.asked());
            row.add(student.percent());
            student.cells().forEach(cell -> {
                row.add(cell.word());
                row.add(cell.percent());
            });
            rows.add(row);
        }
        return rows;
    }

    /** The group that is shown. */
    public Optional<Group> group() {
        return groups.stream().filter(one -> one.id().equals(asked.group())).findFirst();
    }
}
