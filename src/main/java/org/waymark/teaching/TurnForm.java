package org.waymark.teaching;

/**
 * Where the teacher goes.
 *
 * @param step the number of a step
 * @param shown what of it is brought to light; nothing at first
 */
public record TurnForm(String step, String shown) {
    private static final String NUMBER = "[0-9]{1,3}";

    boolean isIn(Steps steps) {
        return step != null && step.matches(NUMBER) && steps.has(number()) && isShown(steps.get(number()));
    }

    private boolean isShown(Step at) {
        return shown == null || shown.isEmpty() || shown.matches(NUMBER) && light() <= most(at);
    }

    private static int most(Step at) {
        if (at instanceof Step.Told told) {
            return told.targets().size();
        }
        return at instanceof Step.Asked ? 1 : 0;
    }

    int number() {
        return Integer.parseInt(step);
    }

    int light() {
        return shown == null || shown.isEmpty() ? 0 : Integer.parseInt(shown);
    }
}
