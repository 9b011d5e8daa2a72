package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.List;
import org.waymark.district.disclosure.Edition;
import org.waymark.district.disclosure.Gate;
import org.waymark.district.disclosure.Proof;
import org.waymark.district.disclosure.Verdict;

/**
 * Finds for each count that is not shown, in all editions of the year, how closely it can be known from everything that
 * is, by linear reasoning. It does not assume that such a count is small. What it cannot show to be wide enough, or cannot
 * solve, is refused.
 */
public final class LinearAttack implements Gate {
    private final Adversary adversary;

    public LinearAttack(Adversary adversary) {
        this.adversary = adversary;
    }

    @Override
    public Verdict judge(List<Edition> year) {
        Knowledge known = Learning.from(year, adversary);
        Proving proving = new Proving(known);
        if (!new Doubt(known).allows(known.truth)) {
            return new Verdict(List.of(untrue(year.size() - 1)), new Proof(0, 0, 0, 0));
        }
        List<Verdict.Refused> refused = new ArrayList<>();
        int targets = 0;
        for (Target target : known.targets()) {
            targets += target.last() - target.first() + 1;
            for (int time : proving.unproved(target)) {
                refused.add(refused(known, target, time));
            }
        }
        double narrowest = targets == refused.size() ? 0 : proving.narrowest();
        return new Verdict(refused, new Proof(targets, narrowest, proving.programs(), 0));
    }

    private static Verdict.Refused untrue(int edition) {
        return new Verdict.Refused("", "", "", edition, "what would be shown is not true of the counts");
    }

    private static Verdict.Refused refused(Knowledge known, Target target, int time) {
        String name = known.names.get(target.row());
        int colon = name.indexOf(':');
        return new Verdict.Refused(
                colon < 0 ? "" : name.substring(0, colon),
                name.substring(colon + 1),
                known.columns.get(target.kind()),
                time,
                "it was not shown that nobody can know it closely");
    }
}
