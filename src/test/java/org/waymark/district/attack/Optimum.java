package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.waymark.district.disclosure.Shown;
import org.waymark.district.disclosure.Table;

/**
 * The fewest counts of a small table that can be hidden so that none of them is known more closely than the minimum, by a
 * mixed integer program: each hidden count has two tables of its own that differ in it by the minimum.
 */
final class Optimum {
    private static final int MINIMUM = 10;
    private static final double MANY = 300;
    private static final long PATIENCE = 30_000;

    private final Table table;
    private final Shown[][] ranges;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[][] hidden;

    /** @param ranges what each count would be shown as; hidden where it must not be shown */
    Optimum(Table table, Shown[][] ranges) {
        this.table = table;
        this.ranges = ranges;
        this.hidden = new Variable[ranges.length][ranges[0].length];
        model.options.time_abort = PATIENCE;
        model.options.time_suffice = PATIENCE;
        for (int group = 0; group < ranges.length; group++) {
            for (int kind = 0; kind < ranges[group].length; kind++) {
                int least = ranges[group][kind].isHidden() ? 1 : 0;
                int most = ranges[group][kind].isZero() ? 0 : 1;
                hidden[group][kind] = model.newVariable("h" + group + "/" + kind)
                        .integer(true)
                        .lower(least)
                        .upper(most)
                        .weight(1);
            }
        }
        for (int group = 0; group < ranges.length; group++) {
            for (int kind = 0; kind < ranges[group].length; kind++) {
                protect(group, kind);
            }
        }
    }

    private void protect(int group, int kind) {
        if (!ranges[group][kind].isZero()) {
            Variable more = other()[group][kind];
            Variable less = other()[group][kind];
            expression().lower(0).set(more, 1).set(less, -1).set(hidden[group][kind], -MINIMUM);
        }
    }

    private Expression expression() {
        return model.newExpression("e" + model.countExpressions());
    }

    /** Another table, by how far it is from the true one. */
    private Variable[][] other() {
        Variable[][] change = new Variable[ranges.length][ranges[0].length];
        for (int group = 0; group < change.length; group++) {
            for (int kind = 0; kind < change[group].length; kind++) {
                change[group][kind] = change(group, kind);
            }
        }
        for (Variable[] row : change) {
            addUp(List.of(row));
        }
        for (int kind = 0; kind < change[0].length; kind++) {
            List<Variable> column = new ArrayList<>();
            for (Variable[] row : change) {
                column.add(row[kind]);
            }
            addUp(column);
        }
        return change;
    }

    /** Within the range that is shown, unless it is hidden. */
    private Variable change(int group, int kind) {
        int count = table.counts()[group][kind];
        Shown range = ranges[group][kind];
        int down = range.isHidden() || range.isZero() ? 0 : count - range.low();
        int up = range.isHidden() || range.isZero() ? 0 : range.high() - count;
        Variable change = model.newVariable("x" + model.countVariables())
                .lower(range.isZero() ? 0 : -count + 1)
                .upper(range.isZero() ? 0 : MANY);
        expression().upper(up).set(change, 1).set(hidden[group][kind], -MANY);
        expression().lower(-down).set(change, 1).set(hidden[group][kind], MANY);
        return change;
    }

    private void addUp(List<Variable> line) {
        Expression sum = expression().lower(0).upper(0);
        line.subList(0, line.size() - 1).forEach(part -> sum.set(part, 1));
        sum.set(line.get(line.size() - 1), -1);
    }

    /** Empty when it was not found in time. */
    OptionalInt fewest() {
        Optimisation.Result result = model.minimise();
        return result.getState().isOptimal()
                ? OptionalInt.of((int) Math.round(result.getValue()))
                : OptionalInt.empty();
    }
}
