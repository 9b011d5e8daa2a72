package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class OptionLengthsTest {
    private final Rule rule = new OptionLengths();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsALongOption() {
        Sample.lesson()
                .with("lesson.en.md", "a. Only a bigger kid.", "a. Only a kid who is bigger than they are.")
                .breaks(rule, "lesson.en.md", "choice: first-helper", "The options have from 4 to 9 words.");
    }

    @Test
    void readsSpanish() {
        Sample.lesson()
                .with("lesson.es.md", "c. La maestra del recreo.", "c. La maestra que cuida todo el recreo.")
                .breaks(rule, "lesson.es.md", "choice: first-helper", "The options have from 4 to 7 words.");
    }

    @Test
    void leavesWhatIsPutSomewhereAlone() {
        SampleItem.SORT
                .asked()
                .with("lesson.en.md", "c. Ben waits a bit.", "c. Ben waits a bit for the others to be done.")
                .keeps(rule);
    }
}
