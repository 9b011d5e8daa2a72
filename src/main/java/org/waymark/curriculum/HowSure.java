package org.waymark.curriculum;

import java.util.List;
import java.util.stream.IntStream;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/** How sure students are that they could do something: nothing of it is right or wrong, and it is kept for the class alone. */
public record HowSure(String id, Prose stem, int least, int most) {
    private static final Text ASKING = new Text(
            "How sure are you that you could ask a trusted adult for help?",
            "¿Qué tan seguro o segura te sientes de poder pedir ayuda a una persona adulta de confianza?");

    /** What is asked after a lesson: three faces for the young, 0 to 10 for the others. */
    public static List<HowSure> of(Lesson lesson) {
        Prose stem = new Prose(ASKING, ASKING);
        return List.of(
                lesson.young() ? new HowSure("ask-for-help", stem, 1, 3) : new HowSure("ask-for-help", stem, 0, 10));
    }

    /** Whether it is shown as faces: for those who do not think in numbers yet. */
    public boolean faces() {
        return most == 3;
    }

    /** What can be marked, from the least sure on. */
    public List<Integer> values() {
        return IntStream.rangeClosed(least, most).boxed().toList();
    }

    public boolean takes(String value) {
        return values().stream().anyMatch(one -> one.toString().equals(value));
    }
}
