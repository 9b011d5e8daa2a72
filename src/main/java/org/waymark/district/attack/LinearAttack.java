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
    @Override
    public Verdict judge(List<Edition> year) {
        Knowledge teacher = Learning.from(year, Adversary.TEACHER);
        if (!new Doubt(teacher).allows(teacher.truth)) {
            return new Verdict(List.of(untrue(year.size() - 1)), new Proof(0, 0, 0, 0));
        }
        List<Verdict.Refused> refused = new ArrayList<>();
        Proof proof = attack(teacher, refused);
        Knowledge everyone = Learning.from(year, Adversary.PUBLIC);
        everyone.want(teacher);
        Proof more = attack(everyone, refused);
        double narrowest = Math.min(proof.narrowest(), more.narrowest());
        return new Verdict(
                refused,
                new Proof(
                        proof.targets(),
                        Double.isInfinite(narrowest) ? 0 : narrowest,
                        proof.programs() + more.programs(),
                        0));
    }

    private static Proof attack(Knowledge known, List<Verdict.Refused> refused) {
        Proving proving = new Proving(known);
        int targets = 0;
        for (Target target : known.targets()) {
            targets += target.last() - target.first() + 1;
            for (int time : proving.unproved(target)) {
                refused.add(refused(known, target, time));
            }
        }
        return new Proof(targets, proving.narrowest(), proving.programs(), 0);
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
