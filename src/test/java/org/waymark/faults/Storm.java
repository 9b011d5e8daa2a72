package org.waymark.faults;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** One fault after the other, at moments that nobody knows beforehand. */
final class Storm {
    private final Map<Fault, Integer> struck = new EnumMap<>(Fault.class);

    /** Returns when all have struck and the school answers again. */
    void rage(FaultSchool school, List<Fault> plan, Random chance) {
        for (Fault fault : plan) {
            while (!school.strike(fault, chance)) { // it had just ended by itself: at another moment
                System.out.println("nothing to strike for " + fault);
            }
            System.out.println("--- " + fault);
            struck.merge(fault, 1, Integer::sum);
        }
        school.awaitAnswer();
    }

    @Override
    public String toString() {
        return struck.entrySet().stream()
                .map(one -> one.getKey().says() + " " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}
