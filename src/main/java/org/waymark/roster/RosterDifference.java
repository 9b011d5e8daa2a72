package org.waymark.roster;

import java.util.List;
import java.util.UUID;

/**
 * What a district's files would change, by school and class, in numbers: an officer sees no student.
 *
 * @param passedOver classes before kindergarten or after grade 12
 * @param withoutTeacher classes in which nobody would teach who has an account here
 */
public record RosterDifference(List<School> schools, int passedOver, int withoutTeacher) {
    private static final int FEW = 3;
    private static final int SHARE = 5; // a fifth

    /** One class. */
    public record Line(
            UUID school,
            String schoolName,
            String title,
            int grade,
            boolean isNew,
            int here,
            int joined,
            int left,
            int taught) {
        boolean changes() {
            return isNew || joined + left + taught > 0;
        }
    }

    /** One school and its classes. */
    public record School(UUID id, String name, List<Line> classes) {
        public int here() {
            return classes.stream().mapToInt(Line::here).sum();
        }

        public int joined() {
            return classes.stream().mapToInt(Line::joined).sum();
        }

        public int left() {
            return classes.stream().mapToInt(Line::left).sum();
        }

        public int taught() {
            return classes.stream().mapToInt(Line::taught).sum();
        }

        public long newClasses() {
            return classes.stream().filter(Line::isNew).count();
        }

        /** Whether so many would leave this school that the officer must say the number. */
        public boolean isSteep() {
            return left() > Math.max(FEW, here() / SHARE);
        }

        /** Only those in which something changes. */
        public List<Line> changing() {
            return classes.stream().filter(Line::changes).toList();
        }
    }

    public int joined() {
        return schools.stream().mapToInt(School::joined).sum();
    }

    public int left() {
        return schools.stream().mapToInt(School::left).sum();
    }

    public boolean isSteep() {
        return schools.stream().anyMatch(School::isSteep);
    }

    public boolean changesNothing() {
        return schools.stream().allMatch(school -> school.changing().isEmpty());
    }
}
