package org.waymark.training;

import java.util.List;
import java.util.Map;
import org.waymark.curriculum.authoring.Module;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Response;

/**
 * A check as it was answered.
 *
 * @param correct how many were right
 * @param again items to look at again, in the order of the check
 * @param passed enough were right, and among them every item about what an adult must never do
 */
record Marking(int correct, List<String> again, boolean passed) {
    /** @param answers by item the option's letter */
    static Marking of(Module module, Map<String, String> answers) {
        List<String> again = module.check().stream()
                .filter(item -> !isRight(item, answers.get(item.id())))
                .map(AssessmentItem::id)
                .toList();
        int correct = module.check().size() - again.size();
        boolean passed = correct >= module.pass() && again.stream().noneMatch(module.never()::contains);
        return new Marking(correct, again, passed);
    }

    private static boolean isRight(AssessmentItem item, String letter) {
        return item.score(Response.of(letter)).correct() == 1;
    }
}
