package org.waymark.teaching;

/**
 * Where one can go from a step.
 *
 * @param back and {@code next}: null where there is no such way
 * @param over the step after the story; null outside one
 */
public record Moves(Integer back, Integer next, Integer over) {
    static Moves of(Steps steps, int number, int shown) {
        return steps.get(number) instanceof Step.Told told
                ? told(steps, told, number, shown)
                : new Moves(
                        number == 1 ? null : before(steps, number), number == steps.size() ? null : number + 1, null);
    }

    /** In a story one goes on by the way that was chosen. */
    private static Moves told(Steps steps, Step.Told told, int number, int shown) {
        Integer chosen =
                shown >= 1 && shown <= told.targets().size() ? told.targets().get(shown - 1) : null;
        return new Moves(
                number == told.start() ? before(steps, number) : told.start(),
                told.scene().isEnd() ? Integer.valueOf(told.over()) : chosen,
                told.over());
    }

    /** Back from behind a story leads to its beginning, not to one of its ends. */
    private static int before(Steps steps, int number) {
        return steps.get(number - 1) instanceof Step.Told told ? told.start() : number - 1;
    }
}
