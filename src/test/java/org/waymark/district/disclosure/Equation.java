package org.waymark.district.disclosure;

import java.util.Arrays;

/** Factors of unknown counts that come to a known sum. */
record Equation(int[] factors, int sum) {

    static Equation among(int unknowns) {
        return new Equation(new int[unknowns], 0);
    }

    Equation with(int unknown, int factor) {
        int[] more = factors.clone();
        more[unknown] += factor;
        return new Equation(more, sum);
    }

    Equation withKnown(int count, int factor) {
        return new Equation(factors, sum - factor * count);
    }

    Equation minus(Equation other, int times) {
        int[] rest = factors.clone();
        Arrays.setAll(rest, at -> factors[at] - times * other.factors[at]);
        return new Equation(rest, sum - times * other.sum);
    }
}
