package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.waymark.district.disclosure.Shares;
import org.waymark.district.disclosure.Table;
import org.waymark.platform.Sql;
import org.waymark.roster.Orgs;

/** The lattice: every school of the district and all of them; every band and all of them; one of the two at a time. */
@ApplicationScoped
class Places {
    static final List<String> GROUPINGS = List.of("school", "band");
    static final List<String> BANDS = List.of("K-2", "3-5", "6-8", "9-12");
    static final List<String> STRANDS = List.of("relationships", "boundaries", "online");

    private static final String ENROLLED = """
            select place, sum(value) as n from release_figure where release_id = ? and measure = 'enrolled' group by place
            union all
            select kind, sum(value) from release_figure where release_id = ? and measure = 'enrolled' group by kind
            union all
            select 'all', sum(value) from release_figure where release_id = ? and measure = 'enrolled' having count(*) > 0""";

    private final Orgs orgs;
    private final Sql sql;

    @Inject
    Places(Orgs orgs, Sql sql) {
        this.orgs = orgs;
        this.sql = sql;
    }

    Places() { // for the container's proxy
        this(null, null);
    }

    /** A count by strand, or any of them, as the tables of one measure. */
    List<Table> tables(ReleaseDraft draft, String measure, List<Count> counts) {
        List<String> kinds =
                Stream.concat(STRANDS.stream(), Stream.of(Count.ALL)).toList();
        return GROUPINGS.stream()
                .map(by -> new Table(
                        measure,
                        by,
                        groups(by),
                        kinds,
                        false,
                        grid(by, kinds, counts, Count::n),
                        grid(by, kinds, counts, Count::largest),
                        enrolled(draft, by)))
                .toList();
    }

    /** The shares of one measure. */
    List<Shares> shares(ReleaseDraft draft, String measure, List<Count> counts, String kind) {
        return GROUPINGS.stream()
                .map(by -> {
                    List<String> groups = groups(by);
                    Count[] found = groups.stream()
                            .map(place -> find(by, place, kind, counts))
                            .toArray(Count[]::new);
                    return new Shares(
                            measure,
                            by,
                            groups,
                            Stream.of(found).mapToInt(Count::n).toArray(),
                            Stream.of(found).mapToDouble(Count::yes).toArray(),
                            Stream.of(found).mapToInt(Count::largest).toArray(),
                            enrolled(draft, by));
                })
                .toList();
    }

    /** The last one is all of them. */
    List<String> groups(String by) {
        Stream<String> groups = by.equals("band")
                ? BANDS.stream()
                : orgs.schools().stream().map(school -> school.id().toString());
        return Stream.concat(groups, Stream.of(Count.ALL)).toList();
    }

    private int[][] grid(String by, List<String> kinds, List<Count> counts, ToIntFunction<Count> what) {
        Map<String, Integer> found = new HashMap<>();
        counts.stream()
                .filter(one -> one.grouping().equals(by) || one.place().equals(Count.ALL))
                .forEach(one -> found.put(one.place() + " " + one.kind(), what.applyAsInt(one)));
        return groups(by).stream()
                .map(place -> kinds.stream()
                        .mapToInt(kind -> found.getOrDefault(place + " " + kind, 0))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static Count find(String by, String place, String kind, List<Count> counts) {
        return counts.stream()
                .filter(one -> one.isAt(place, kind))
                .findFirst()
                .orElse(new Count(by, place, kind, 0, 0, 0));
    }

    /** Public enrollment, as this release has it. */
    private int[] enrolled(ReleaseDraft draft, String by) {
        Map<String, Integer> enrolled = new HashMap<>();
        sql.list(
                ENROLLED,
                row -> enrolled.put(row.getString("place"), row.getInt("n")),
                draft.id(),
                draft.id(),
                draft.id());
        return groups(by).stream()
                .mapToInt(place -> enrolled.getOrDefault(place, 0))
                .toArray();
    }
}
