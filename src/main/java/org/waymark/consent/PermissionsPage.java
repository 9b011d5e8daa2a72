package org.waymark.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the families of a class have decided, for its teacher alone.
 *
 * @param rules what the district asks today, strand by strand
 * @param errors message keys by field
 */
public record PermissionsPage(
        UUID schoolClass,
        String title,
        List<StrandRule> rules,
        List<Row> students,
        LocalDate today,
        DecisionForm form,
        Map<String, String> errors) {
    /** A student, strand by strand. */
    public record Row(UUID id, String name, List<Cell> strands) {}

    /**
     * What stands.
     *
     * @param decision {@code permits}, {@code refuses} or {@code undecided}
     * @param since the day from which it holds; null where nothing was ever said
     * @param variant {@code lesson} or {@code alternate}
     */
    public record Cell(String strand, String decision, LocalDate since, String variant) {}

    /** For how many of the class a strand's rule waits for an answer. */
    public long waiting(StrandRule rule) {
        return !rule.isOptIn()
                ? 0
                : students.stream()
                        .flatMap(row -> row.strands().stream())
                        .filter(cell -> cell.strand().equals(rule.strand())
                                && cell.decision().equals("undecided"))
                        .count();
    }
}
