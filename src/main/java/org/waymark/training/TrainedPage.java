package org.waymark.training;

import java.util.List;
import org.waymark.web.Table;

/** How many teachers of each school have finished the adult course: counts, and no names. */
public record TrainedPage(String district, List<School> schools) implements Table {
    /**
     * A school.
     *
     * @param ready finished with what comes before the first lesson
     * @param finished with every module
     * @param blank lines of its routing card that are still blank
     */
    public record School(String name, int teachers, int ready, int finished, int blank) {}

    @Override
    public List<String> columns() {
        return List.of("school", "teachers", "ready_to_teach", "whole_course", "routing_card_blank");
    }

    @Override
    public List<List<Object>> rows() {
        return schools.stream()
                .map(school -> List.<Object>of(
                        school.name(), school.teachers(), school.ready(), school.finished(), school.blank()))
                .toList();
    }
}
