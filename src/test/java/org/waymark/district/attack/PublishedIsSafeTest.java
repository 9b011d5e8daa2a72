package org.waymark.district.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.district.disclosure.Disclosure;
import org.waymark.district.disclosure.Edition;
import org.waymark.district.disclosure.Outcome;
import org.waymark.district.disclosure.Rules;

/**
 * Whatever a district is like, nobody finds in what it publishes over the weeks a count that was to be hidden: tried with
 * the whole attack, by the public and by teachers. {@code -Ddistricts=200} tries more districts.
 */
class PublishedIsSafeTest {
    private static final int DISTRICTS = Integer.getInteger("districts", 4);
    private static final int WEEKS = 4;

    private int published;

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 30})
    void nobodyFindsWhatIsHidden(int minimum) {
        for (int seed = minimum; seed < minimum + DISTRICTS; seed++) {
            for (List<Edition> year : years(seed, new Rules(minimum))) {
                for (Adversary adversary : Adversary.values()) {
                    BruteAttack attack = BruteAttack.on(year, adversary);
                    assertEquals(List.of(), attack.leaks(), "district " + seed + " by " + adversary);
                }
                if (!shape(seed).enrollment()) {
                    assertEquals(
                            List.of(), BruteAttack.on(year, Adversary.PUBLIC).changes(), "district " + seed);
                }
            }
        }
        assertTrue(published > DISTRICTS * WEEKS, "most is published: " + published);
    }

    private List<List<Edition>> years(int seed, Rules rules) {
        Population population = new Population(seed, shape(seed));
        List<List<Edition>> years = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Disclosure disclosure = new Disclosure(rules, new LinearAttack());
        for (int week = 0; week < WEEKS; week++) {
            population.week();
            population.week();
            Counting counting = new Counting(population);
            add(years.get(0), disclosure.tables(counting.reached(), years.get(0)));
            add(years.get(1), disclosure.tables(counting.taken(), years.get(1)));
            add(years.get(2), disclosure.shares(counting.recall(), years.get(2)));
        }
        return years;
    }

    /** One to six schools; with and without public enrollment, answers that change, and deletions. */
    private static Shape shape(int seed) {
        return new Shape(
                1 + seed % 6,
                3,
                20 + 20 * (seed % 2),
                2 + seed % 3,
                1 + seed % 3,
                seed % 2 == 0,
                seed % 3 == 0,
                seed % 2 == 1 ? 40 : 0);
    }

    private void add(List<Edition> year, Outcome outcome) {
        if (outcome instanceof Outcome.Published made) {
            year.add(made.edition());
            published++;
        }
    }
}
