package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.district.disclosure.Edition;

/** Turns the editions of a year into {@link Knowledge}. */
final class Learning {
    private final List<Edition> year;
    private final Adversary adversary;
    private final List<List<Seen>> seen;
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final List<String> kinds;
    private final Knowledge known;

    private Learning(List<Edition> year, Adversary adversary) {
        this.year = year;
        this.adversary = adversary;
        this.seen = year.stream().map(Seen::all).toList();
        this.kinds = kinds();
        List<int[]> groupings = groupings();
        boolean exclusive = seen.stream().flatMap(List::stream).allMatch(Seen::exclusive);
        boolean shares = year.stream().anyMatch(edition -> !edition.shares().isEmpty());
        this.known = new Knowledge(year.size(), List.copyOf(rows.keySet()), groupings, kinds, exclusive, shares);
    }

    static Knowledge from(List<Edition> year, Adversary adversary) {
        Learning learning = new Learning(year, adversary);
        for (int time = 0; time < year.size(); time++) {
            learning.learn(time);
        }
        learning.look(year.stream().map(one -> one.rules().minimum()).toList());
        return learning.known;
    }

    private void look(List<Integer> minimum) {
        for (int row = 0; row < known.rows(); row++) {
            for (int kind = 0; kind < known.kinds; kind++) {
                History history = new History(known, row, kind, minimum);
                history.link();
                history.forgive();
            }
            new ShareHistory(known, row, minimum, adversary).tell();
        }
    }

    /** The last kind is any. */
    private List<String> kinds() {
        Set<String> names = new LinkedHashSet<>();
        String any = "";
        for (Seen one : (Iterable<Seen>) seen.stream().flatMap(List::stream)::iterator) {
            any = one.kinds().get(one.kinds().size() - 1);
            names.addAll(one.kinds());
        }
        names.remove(any);
        List<String> all = new ArrayList<>(names);
        all.add(any);
        return all;
    }

    private List<int[]> groupings() {
        rows.put(Seen.TOTAL, 0);
        Map<String, Set<Integer>> groupings = new LinkedHashMap<>();
        for (Seen one : (Iterable<Seen>) seen.stream().flatMap(List::stream)::iterator) {
            Set<Integer> parts = groupings.computeIfAbsent(one.by(), by -> new LinkedHashSet<>());
            for (int group = 0; group < one.last(); group++) {
                parts.add(rows.computeIfAbsent(one.name(group), name -> rows.size()));
            }
        }
        return groupings.values().stream()
                .filter(parts -> !parts.isEmpty())
                .map(parts -> parts.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private void learn(int time) {
        int minimum = year.get(time).rules().minimum();
        int now = year.get(year.size() - 1).rules().minimum();
        for (Seen one : seen.get(time)) {
            int[] columns = one.kinds().stream().mapToInt(kinds::indexOf).toArray();
            for (int group = 0; group <= one.last(); group++) {
                one.tell(group, new Row(known, time, rows.get(one.name(group)), columns, minimum, now, adversary));
            }
        }
    }
}
