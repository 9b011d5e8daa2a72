package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class MandateLessonsExistTest {
    private final MandateRule rule = new MandateLessonsExist();

    @Test
    void isKeptByTheSample() {
        SampleMandate.sound().keeps(rule);
    }

    @Test
    void findsALessonThatIsNotThere() {
        SampleMandate.sound().with("[35-ZZ1]", "[35-ZZ1, 35-ZZ9]").breaks(rule, "28: There is no lesson 35-ZZ9.");
    }

    @Test
    void findsALessonForOtherGrades() {
        SampleMandate.sound().with("K-5", "6-8").breaks(rule, "28: 35-ZZ1 is for 3-5 and `each-year` for 6-8.");
    }
}
