package org.waymark.curriculum.item;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Each option is put somewhere. A response holds a pair for each: the option's letter and the number of the place, such
 * as {@code a2 b1 c3}. It is right when each option is where it belongs.
 */
public sealed interface Placing extends Interaction permits Placing.Order, Placing.Match, Placing.Sort {
    /** What the options are put to, from number 1; none where the numbers themselves are the places. */
    default List<Prose> targets() {
        return List.of();
    }

    /** How many places there are. */
    default int places() {
        return targets().size();
    }

    /** What a place is called: its target, or its number where the numbers are the places. */
    default Text place(int number) {
        return targets().isEmpty()
                ? new Text(number + ".", number + ".")
                : targets().get(number - 1).plain();
    }

    /** An option and a place, as one reads them. */
    default Text put(Option option, int number) {
        Text words = option.words().plain();
        Text place = place(number);
        return new Text(words.en() + " → " + place.en(), words.es() + " → " + place.es());
    }

    /** Whether a place takes more than one option. */
    default boolean shared() {
        return false;
    }

    @Override
    default Response.Given correct() {
        return new Response.Given(
                options().stream().map(option -> option.at(option.place())).toList());
    }

    /** Each two neighbours in each other's place. */
    @Override
    default List<String> wrong() {
        return IntStream.range(1, options().size())
                .filter(i -> options().get(i - 1).place() != options().get(i).place())
                .mapToObj(i -> swapped(options().get(i - 1), options().get(i)))
                .toList();
    }

    private String swapped(Option one, Option two) {
        return new Response.Given(options().stream()
                        .map(option ->
                                option.at(option == one ? two.place() : option == two ? one.place() : option.place()))
                        .toList())
                .written();
    }

    @Override
    default boolean takes(Response.Given given) {
        List<Integer> put = put(given);
        boolean whole = given.values().size() == options().size() && !put.contains(0);
        return whole && (shared() || put.stream().distinct().count() == put.size());
    }

    /** Where each option was put; 0 for nowhere. */
    private List<Integer> put(Response.Given given) {
        return options().stream()
                .map(option -> IntStream.rangeClosed(1, places())
                        .filter(place -> given.values().contains(option.at(place)))
                        .findFirst()
                        .orElse(0))
                .toList();
    }

    @Override
    default Option telling(Response.Given given) {
        return options().stream()
                .filter(option -> !given.values().contains(option.at(option.place())))
                .findFirst()
                .orElseGet(() -> options().get(0));
    }

    @Override
    default Text feedback(Response.Given given) {
        return isRight(given) ? Text.NONE : telling(given).explained();
    }

    private static List<Integer> belongs(List<Option> options) {
        return options.stream().map(Option::place).sorted().toList();
    }

    private static void law(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** What comes first, second and so on (QTI orderInteraction). */
    record Order(List<Option> options) implements Placing {
        public Order {
            options = List.copyOf(options);
            List<Integer> all = IntStream.rangeClosed(1, options.size()).boxed().toList();
            law(
                    !all.isEmpty() && belongs(options).equals(all),
                    "The places are not 1 to " + all.size() + ", each once.");
        }

        @Override
        public String kind() {
            return "order";
        }

        @Override
        public int places() {
            return options.size();
        }
    }

    /** What belongs together: each option has a target of its own, and a target may be left over (QTI matchInteraction). */
    record Match(List<Option> options, List<Prose> targets) implements Placing {
        public Match {
            options = List.copyOf(options);
            targets = List.copyOf(targets);
            List<Integer> belongs = belongs(options);
            law(belongs.stream().distinct().count() == belongs.size(), "Two options belong to one target.");
            law(!belongs.isEmpty() && isWithin(belongs, targets), "An option belongs to no target.");
        }

        @Override
        public String kind() {
            return "match";
        }
    }

    /** Which group each option belongs to (QTI matchInteraction in which a target takes several). */
    record Sort(List<Option> options, List<Prose> targets) implements Placing {
        public Sort {
            options = List.copyOf(options);
            targets = List.copyOf(targets);
            List<Integer> belongs = belongs(options);
            law(isWithin(belongs, targets), "An option belongs to no group.");
            law(
                    targets.size() > 1 && belongs.stream().distinct().count() == targets.size(),
                    "There are fewer than two groups, or one stays empty.");
        }

        @Override
        public String kind() {
            return "sort";
        }

        @Override
        public boolean shared() {
            return true;
        }
    }

    private static boolean isWithin(List<Integer> belongs, List<Prose> targets) {
        return belongs.stream().allMatch(place -> place >= 1 && place <= targets.size());
    }
}
