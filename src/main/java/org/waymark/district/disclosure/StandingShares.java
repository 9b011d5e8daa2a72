package org.waymark.district.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shares of people who are never fewer; who was deleted stays counted with the district's share. */
final class StandingShares {
    private StandingShares() {}

    static List<Shares> since(Optional<Edition> last, List<Shares> shares) {
        Optional<Edition> people = last.map(edition -> new Edition(
                edition.rules(),
                edition.shares().stream()
                        .map(one -> new PublishedTable(one.shares().people(), null, null))
                        .toList(),
                List.of()));
        List<Table> tables =
                Standing.since(people, shares.stream().map(Shares::people).toList());
        List<Shares> standing = new ArrayList<>();
        for (int at = 0; at < shares.size(); at++) {
            standing.add(filled(shares.get(at), tables.get(at)));
        }
        return standing;
    }

    private static Shares filled(Shares shares, Table people) {
        int total = shares.groups().size() - 1;
        double usual = shares.n()[total] == 0 ? 0 : shares.yes()[total] / shares.n()[total];
        int[] n = upright(people.counts());
        double[] yes = new double[n.length];
        for (int group = 0; group < n.length; group++) {
            int then = group == n.length - 1
                    ? total
                    : shares.groups().indexOf(people.groups().get(group));
            int counted = then < 0 ? 0 : shares.n()[then];
            yes[group] = Math.min(n[group], (then < 0 ? 0 : shares.yes()[then]) + usual * (n[group] - counted));
        }
        int[] largest = people.largest() == null ? null : upright(people.largest());
        return new Shares(shares.measure(), shares.by(), people.groups(), n, yes, largest, people.ceilings());
    }

    private static int[] upright(int[][] column) {
        return Arrays.stream(column).mapToInt(row -> row[0]).toArray();
    }
}
