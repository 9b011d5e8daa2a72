package org.waymark.district.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.district.attack.LinearAttack;

/** What is shown of small and odd districts, and from week to week. */
class DisclosureTest {
    private static final Disclosure TEN = new Disclosure(Rules.USUAL, new LinearAttack());

    /** Schools by one strand and all. */
    private static Table table(int... schools) {
        return table(null, schools);
    }

    private static Table table(int[] enrolled, int... schools) {
        List<String> names = new ArrayList<>(
                IntStream.range(0, schools.length).mapToObj(at -> "school" + at).toList());
        names.add("district");
        int[][] counts = new int[schools.length + 1][];
        int sum = IntStream.of(schools).sum();
        for (int at = 0; at <= schools.length; at++) {
            int people = at < schools.length ? schools[at] : sum;
            counts[at] = new int[] {people, people};
        }
        return new Table("reached", "school", names, List.of("strand", "all"), false, counts, null, enrolled);
    }

    private static Edition published(Table table, List<Edition> earlier) {
        return assertInstanceOf(Outcome.Published.class, TEN.tables(List.of(table), earlier))
                .edition();
    }

    private static Shown shown(Edition edition, int group) {
        return edition.tables().get(0).shown()[group][1];
    }

    @Test
    void anEmptySchoolIsShownAsNobody() {
        Edition edition = published(table(0, 45, 61, 38), List.of());
        assertEquals(Shown.ZERO, shown(edition, 0));
        assertEquals(new Shown(40, 49), shown(edition, 1));
    }

    @Test
    void aSchoolOfNineIsNotShownAndNothingTellsIt() {
        Edition edition = published(table(9, 41, 61, 30), List.of());
        assertTrue(shown(edition, 0).isHidden());
        assertTrue(new LinearAttack().judge(List.of(edition)).isSafe());
    }

    @Test
    void aSchoolThatHasNinePupilsIsNotShownEither() {
        Edition edition = published(table(new int[] {9, 100, 100, 209}, 9, 41, 61), List.of());
        assertTrue(shown(edition, 0).isHidden());
    }

    @Test
    void aDistrictOfOneSchoolShowsItsSchool() {
        Edition edition = published(table(25), List.of());
        assertEquals(new Shown(20, 29), shown(edition, 0));
        assertEquals(new Shown(20, 29), shown(edition, 1));
        assertTrue(shown(published(table(7), List.of()), 1).isHidden());
    }

    @Test
    void aDistrictWithoutSchoolsShowsNobody() {
        assertEquals(Shown.ZERO, shown(published(table(), List.of()), 0));
    }

    @Test
    void aRangeStandsUntilTenHaveCome() {
        List<Edition> year = new ArrayList<>();
        for (int people : new int[] {25, 33, 34, 35}) {
            year.add(published(table(people, 145, 161, 138), year));
        }
        assertEquals(new Shown(20, 29), shown(year.get(1), 0));
        assertEquals(new Shown(20, 29), shown(year.get(2), 0));
        assertEquals(new Shown(30, 39), shown(year.get(3), 0));
    }

    @Test
    void whoIsDeletedStaysCountedInTheYear() {
        List<Edition> year = new ArrayList<>();
        year.add(published(table(20, 145, 161, 138), year));
        year.add(published(table(18, 145, 161, 138), year));
        assertEquals(new Shown(20, 29), shown(year.get(1), 0));
        assertEquals(20, year.get(1).tables().get(0).table().counts()[0][1]);
    }

    @Test
    void aSchoolThatClosedStays() {
        List<Edition> year = new ArrayList<>();
        year.add(published(table(25, 45, 61), year));
        year.add(published(table(25, 45), year));
        assertEquals(4, year.get(1).tables().get(0).table().groups().size());
        assertEquals(new Shown(60, 69), shown(year.get(1), 2));
    }

    @Test
    void whatOneClassNearlyIsIsHiddenFromItsTeacher() {
        Table plain = table(31, 145, 161, 138);
        int[][] largest = {{28, 28}, {30, 30}, {30, 30}, {30, 30}, {30, 30}};
        Table known =
                new Table("reached", "school", plain.groups(), plain.kinds(), false, plain.counts(), largest, null);
        assertTrue(shown(published(known, List.of()), 0).isHidden());
    }

    @Test
    void whatIsNoTableIsRefused() {
        int[][] counts = {{5, 3}, {5, 3}};
        List<String> names = List.of("one", "two");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Table("reached", "school", names, names, false, counts, null, null));
        assertThrows(IllegalArgumentException.class, () -> new Rules(4));
        assertThrows(IllegalArgumentException.class, () -> new Rules(31));
    }

    @Test
    void whatTheGateNeverPassesIsWithheld() {
        Gate never = year -> new Verdict(
                List.of(new Verdict.Refused("school", "school0", "all", year.size() - 1, "never")),
                new Proof(1, 0, 0, 0));
        Outcome outcome = new Disclosure(Rules.USUAL, never).tables(List.of(table(25, 45, 61)), List.of());
        assertEquals("never", assertInstanceOf(Outcome.Withheld.class, outcome).reason());
    }

    @Test
    void sharesAreNeverShownOfFewerThanTwiceTheMinimum() {
        List<String> schools = List.of("one", "two", "three", "district");
        int[] n = {19, 200, 210, 429};
        Shares shares = new Shares("recall", "school", schools, n, new double[] {19, 150, 160.5, 329.5}, null, null);
        Edition edition = assertInstanceOf(Outcome.Published.class, TEN.shares(List.of(shares), List.of()))
                .edition();
        Share[] shown = edition.shares().get(0).shown();
        assertTrue(shown[0].isHidden());
        assertEquals(new Share(new Shown(200, 209), 75, 80), shown[1]);
    }
}
