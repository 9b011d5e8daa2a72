package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.waymark.district.disclosure.Edition;
import org.waymark.district.disclosure.PublishedShares;
import org.waymark.district.disclosure.PublishedTable;
import org.waymark.district.disclosure.Share;
import org.waymark.district.disclosure.Shown;

/**
 * The whole attack in one linear program, written apart from the gate's: it does not know the true counts, takes no short
 * cut, and finds the least and the greatest value of each count.
 */
final class BruteAttack {
    private static final double NEARLY = 1e-4;
    private static final double MANY = 100_000;

    private final List<Edition> year;
    private final boolean teacher;
    private final boolean carries;
    private final boolean released;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> counts = new HashMap<>();
    private final Map<String, Shown> lastShown = new HashMap<>();
    private final Map<String, Integer> since = new HashMap<>();

    private BruteAttack(List<Edition> year, boolean teacher, boolean carries, boolean released) {
        this.year = year;
        this.teacher = teacher;
        this.carries = carries;
        this.released = released;
        for (int time = 0; time < year.size(); time++) {
            for (PublishedTable table : year.get(time).tables()) {
                learn(time, table);
            }
            for (PublishedShares shares : year.get(time).shares()) {
                learn(time, shares);
            }
        }
    }

    static BruteAttack on(List<Edition> year, Adversary adversary) {
        return new BruteAttack(year, adversary == Adversary.TEACHER, true, true);
    }

    /** On editions that never carry over what they showed before. */
    static BruteAttack onFresh(List<Edition> year, Adversary adversary) {
        return new BruteAttack(year, adversary == Adversary.TEACHER, false, true);
    }

    private static String name(String by, List<String> groups, int group) {
        return group == groups.size() - 1 ? "total" : by + ":" + groups.get(group);
    }

    private Variable count(int time, String row, String kind) {
        return counts.computeIfAbsent(
                time + "/" + row + "/" + kind,
                key -> model.newVariable(key).lower(0).upper(MANY));
    }

    private Expression expression() {
        return model.newExpression("c" + model.countExpressions());
    }

    private void learn(int time, PublishedTable published) {
        var table = published.table();
        List<String> kinds = table.kinds();
        for (int group = 0; group < table.groups().size(); group++) {
            String row = name(table.by(), table.groups(), group);
            for (int kind = 0; kind < kinds.size(); kind++) {
                cell(time, row, kinds.get(kind), published.shown()[group][kind]);
                outside(time, row, kinds.get(kind), table.known(group, kind), table.ceiling(group));
            }
            kinds(time, row, kinds, table.exclusive());
        }
        kinds.forEach(kind -> addUp(time, table.by(), table.groups(), kind));
    }

    private void learn(int time, PublishedShares published) {
        var shares = published.shares();
        for (int group = 0; group < shares.groups().size(); group++) {
            String row = name(shares.by(), shares.groups(), group);
            cell(time, row, "n", published.shown()[group].n());
            int known = shares.largest() == null ? 0 : shares.largest()[group];
            int enrolled = shares.ceilings() == null ? -1 : shares.ceilings()[group];
            outside(time, row, "n", Math.min(known, shares.n()[group]), enrolled < shares.n()[group] ? -1 : enrolled);
            share(time, row, published.shown()[group]);
        }
        List.of("yes", "no", "n").forEach(kind -> addUp(time, shares.by(), shares.groups(), kind));
    }

    /** What everybody sees of a count, and what the order of releases tells. */
    private void cell(int time, String row, String kind, Shown shown) {
        Variable count = count(time, row, kind);
        String place = row + "/" + kind;
        if (time > 0 && counts.containsKey((time - 1) + "/" + place)) {
            expression().lower(0).set(count, 1).set(count(time - 1, row, kind), -1);
        }
        if (!released) {
            count.lower(shown.isHidden() ? 1 : 0).upper(shown.isZero() ? 0 : MANY);
        } else if (shown.isHidden()) {
            count.lower(1);
        } else if (shown.equals(lastShown.get(place)) && carries && !shown.isZero()) {
            count.lower(shown.low()).upper(shown.high() + year.get(time).rules().minimum() - 1);
        } else if (!(since.getOrDefault(place, -1) == time)) {
            count.lower(shown.low()).upper(shown.high());
            renewed(time, row, kind, shown);
        }
    }

    private void renewed(int time, String row, String kind, Shown shown) {
        String place = row + "/" + kind;
        if (carries && lastShown.containsKey(place)) {
            int minimum = year.get(time).rules().minimum();
            expression().lower(minimum).set(count(time, row, kind), 1).set(count(since.get(place), row, kind), -1);
        }
        if (!shown.isZero()) {
            lastShown.put(place, shown);
            since.put(place, time);
        }
    }

    private void outside(int time, String row, String kind, int known, int enrolled) {
        Variable count = count(time, row, kind);
        if (teacher) {
            expression().lower(known).set(count, 1);
        }
        if (enrolled >= 0) {
            expression().upper(enrolled).set(count, 1);
        }
    }

    private void kinds(int time, String row, List<String> kinds, boolean exclusive) {
        Variable any = count(time, row, kinds.get(kinds.size() - 1));
        Expression sum = expression().lower(0).set(any, -1);
        for (String kind : kinds.subList(0, kinds.size() - 1)) {
            sum.set(count(time, row, kind), 1);
            expression().lower(0).set(any, 1).set(count(time, row, kind), -1);
        }
        if (exclusive) {
            sum.upper(0);
        }
    }

    private void addUp(int time, String by, List<String> groups, String kind) {
        Expression sum = expression().lower(0).upper(0).set(count(time, "total", kind), -1);
        for (int group = 0; group < groups.size() - 1; group++) {
            sum.set(count(time, name(by, groups, group), kind), 1);
        }
    }

    private void share(int time, String row, Share share) {
        Variable n = count(time, row, "n");
        Variable yes = count(time, row, "yes");
        expression()
                .lower(0)
                .upper(0)
                .set(yes, 1)
                .set(count(time, row, "no"), 1)
                .set(n, -1);
        if (released && !share.isHidden()) {
            Shown range = new Shown(share.low(), share.high());
            double few = range.equals(lastShown.get(row + "/share"))
                    ? year.get(time).rules().minimum() - 1
                    : 0;
            double low = share.low() / 100.0;
            double high = share.high() / 100.0;
            expression().lower(-few * Math.max(low, 1 - low)).set(yes, 1).set(n, -low);
            expression().lower(-few * Math.max(high, 1 - high)).set(n, high).set(yes, -1);
            lastShown.put(row + "/share", range);
        }
    }

    double most(int time, String row, String kind) {
        return value(count(time, row, kind), 1);
    }

    double least(int time, String row, String kind) {
        return -value(count(time, row, kind), -1);
    }

    private double value(Variable count, int sign) {
        count.weight(sign);
        Optimisation.Result result = model.maximise();
        count.weight(0);
        if (!result.getState().isOptimal()) {
            throw new AssertionError("the attack itself failed: " + result.getState());
        }
        return result.getValue();
    }

    /** Every count that is hidden and known more closely than the minimum, and than without any release. */
    List<String> leaks() {
        List<String> leaks = new ArrayList<>();
        BruteAttack before = new BruteAttack(year, teacher, carries, false);
        for (int time = 0; time < year.size(); time++) {
            int minimum = Math.min(
                    year.get(time).rules().minimum(),
                    year.get(year.size() - 1).rules().minimum());
            for (PublishedTable published : year.get(time).tables()) {
                leaks.addAll(leaks(time, published, minimum, before));
            }
            for (PublishedShares published : year.get(time).shares()) {
                leaks.addAll(leaks(time, published, minimum, before));
            }
        }
        return leaks;
    }

    /** Every count of which it is known that people have come since the last release, and fewer than the minimum. */
    List<String> changes() {
        List<String> changes = new ArrayList<>();
        for (int time = 1; time < year.size(); time++) {
            for (PublishedTable published : year.get(time).tables()) {
                for (int group = 0; group < published.shown().length; group++) {
                    String row = name(published.table().by(), published.table().groups(), group);
                    for (String kind : published.table().kinds()) {
                        if (isFew(time, row, kind)) {
                            changes.add(time + "/" + row + "/" + kind);
                        }
                    }
                }
            }
        }
        return changes;
    }

    private boolean isFew(int time, String row, String kind) {
        Variable now = count(time, row, kind);
        Variable then = count(time - 1, row, kind);
        then.weight(-1);
        double most = value(now, 1);
        then.weight(1);
        double least = -value(now, -1);
        then.weight(0);
        return least > NEARLY && most < year.get(time).rules().minimum() - NEARLY;
    }

    private List<String> leaks(int time, PublishedTable published, int minimum, BruteAttack before) {
        List<String> leaks = new ArrayList<>();
        for (int group = 0; group < published.shown().length; group++) {
            String row = name(published.table().by(), published.table().groups(), group);
            for (int kind = 0; kind < published.shown()[group].length; kind++) {
                String name = published.table().kinds().get(kind);
                if (published.shown()[group][kind].isHidden() && isNarrow(time, row, name, minimum, before)) {
                    leaks.add(time + "/" + row + "/" + name);
                }
            }
        }
        return leaks;
    }

    private List<String> leaks(int time, PublishedShares published, int minimum, BruteAttack before) {
        List<String> leaks = new ArrayList<>();
        for (int group = 0; group < published.shown().length; group++) {
            String row = name(published.shares().by(), published.shares().groups(), group);
            Shown n = published.shown()[group].n();
            if (n.isHidden() && isNarrow(time, row, "n", minimum, before)) {
                leaks.add(time + "/" + row + "/n");
            }
            for (String side : n.isZero() ? List.<String>of() : List.of("yes", "no")) {
                if (most(time, row, side) < Math.min(minimum, before.most(time, row, side)) - NEARLY) {
                    leaks.add(time + "/" + row + "/" + side);
                }
            }
        }
        return leaks;
    }

    private double width(int time, String row, String kind) {
        return most(time, row, kind) - least(time, row, kind);
    }

    private boolean isNarrow(int time, String row, String kind, int minimum, BruteAttack before) {
        double width = width(time, row, kind);
        return width < minimum - NEARLY && width < before.width(time, row, kind) - NEARLY;
    }
}
