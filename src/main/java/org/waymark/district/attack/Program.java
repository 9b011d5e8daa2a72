package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The linear program for one count: how far can it be from the truth, if the counts of some rows and times may change and
 * all others are the true ones? Its answer is not believed: it is checked against everything that is known.
 */
final class Program {
    /** A program that takes longer than this many milliseconds has failed. */
    private static final long PATIENCE = 20_000;

    private final Knowledge known;
    private final int[] rows;
    private final boolean strict;
    private final int first;
    private final int last;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Variable[][][] change;

    /** @param strict whether groups add up; if not, the answer is the most that could be, and no proof */
    Program(Knowledge known, int[] rows, int first, int last, boolean strict) {
        this.known = known;
        this.strict = strict;
        this.rows = rows;
        this.first = first;
        this.last = last;
        this.change = new Variable[known.times][known.rows()][known.kinds];
        model.options.time_abort = PATIENCE;
        for (int time = first; time <= last; time++) {
            for (int row : rows) {
                add(time, row);
            }
            if (strict) {
                addSums(time);
            }
        }
        addLinks();
    }

    private void add(int time, int row) {
        for (int kind = 0; kind < known.kinds; kind++) {
            double truth = known.truth[time][row][kind];
            double lower = known.lower[time][row][kind] - truth;
            double upper = known.upper[time][row][kind] - truth;
            if (upper - lower > Knowledge.NEARLY) {
                Variable one = model.newVariable(time + "/" + row + "/" + kind).lower(lower);
                change[time][row][kind] = Double.isInfinite(upper) ? one : one.upper(upper);
            }
        }
        for (Inequality one : known.inequalities[time][row]) {
            addInequality(one, time, row);
        }
    }

    private void addInequality(Inequality one, int time, int row) {
        Expression expression = null;
        for (int kind = 0; kind < known.kinds; kind++) {
            Variable variable = change[time][row][kind];
            if (variable != null && one.factors()[kind] != 0) {
                expression = expression == null ? expression() : expression;
                expression.set(variable, one.factors()[kind]);
            }
        }
        if (expression != null) {
            double least = -one.slack(known.truth[time][row]);
            expression.lower(least);
            if (one.exact()) {
                expression.upper(least);
            }
        }
    }

    private Expression expression() {
        return model.newExpression("e" + model.countExpressions());
    }

    private void addSums(int time) {
        for (int[] group : known.groupings) {
            for (int kind = 0; kind < known.kinds; kind++) {
                addSum(group, time, kind);
            }
        }
    }

    private void addSum(int[] group, int time, int kind) {
        List<Variable> parts = new ArrayList<>();
        Arrays.stream(group)
                .mapToObj(row -> change[time][row][kind])
                .filter(one -> one != null)
                .forEach(parts::add);
        Variable total = change[time][0][kind];
        if (!parts.isEmpty() || total != null) {
            Expression sum = expression().lower(0).upper(0);
            parts.forEach(one -> sum.set(one, 1));
            if (total != null) {
                sum.set(total, -1);
            }
        }
    }

    private void addLinks() {
        for (int row : rows) {
            for (int kind = 0; kind < known.kinds; kind++) {
                for (Link link : known.links[row][kind]) {
                    addLink(link, row, kind);
                }
            }
        }
    }

    private void addLink(Link link, int row, int kind) {
        Variable from = change[link.from()][row][kind];
        Variable to = change[link.to()][row][kind];
        if (from != null || to != null) {
            double grown = known.truth[link.to()][row][kind] - known.truth[link.from()][row][kind];
            Expression growth = expression().lower(link.more() - grown);
            if (from != null) {
                growth.set(from, -1);
            }
            if (to != null) {
                growth.set(to, 1);
            }
        }
    }

    /** How far, up to so far; nothing if there is no answer that stands the check. */
    double farthest(int time, int row, int kind, int sign, double far) {
        double[] fars = new double[known.times];
        fars[time] = far;
        return farthest(row, kind, sign, fars)[time];
    }

    /** The same at many times at once: far in all of them together, in each up to so far. */
    double[] farthest(int row, int kind, int sign, double[] far) {
        List<Expression> limits = new ArrayList<>();
        for (int time = first; time <= last; time++) {
            Variable one = change[time][row][kind];
            if (one != null && far[time] > 0) {
                limits.add(expression().lower(-far[time]).upper(far[time]).set(one, 1));
            }
        }
        weigh(row, kind, sign, far);
        Optimisation.Result result = model.maximise();
        weigh(row, kind, 0, far);
        limits.forEach(limit -> limit.lower(null).upper(null));
        return result.getState().isFeasible()
                ? moved(result, row, kind, sign, far)
                : strict ? new double[far.length] : far;
    }

    private void weigh(int row, int kind, int weight, double[] far) {
        for (int time = first; time <= last; time++) {
            if (change[time][row][kind] != null && far[time] > 0) {
                change[time][row][kind].weight(weight);
            }
        }
    }

    private double[] moved(Optimisation.Result result, int row, int kind, int sign, double[] far) {
        double[] moved = new double[far.length];
        boolean holds = !strict || new Doubt(known).allows(counts(result));
        for (int time = first; time <= last; time++) {
            Variable one = change[time][row][kind];
            if (one != null && far[time] > 0) {
                moved[time] = holds ? Math.max(0, sign * result.doubleValue(model.indexOf(one))) : 0;
            }
        }
        return moved;
    }

    private double[][][] counts(Optimisation.Result result) {
        double[][][] counts = new double[known.times][][];
        for (int time = 0; time < known.times; time++) {
            counts[time] = Arrays.stream(known.truth[time]).map(double[]::clone).toArray(double[][]::new);
            for (int row : rows) {
                for (int kind = 0; kind < known.kinds; kind++) {
                    Variable one = change[time][row][kind];
                    counts[time][row][kind] += one == null ? 0 : result.doubleValue(model.indexOf(one));
                }
            }
        }
        return counts;
    }
}
