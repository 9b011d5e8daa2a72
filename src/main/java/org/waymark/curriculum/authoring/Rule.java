package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

/** One thing that every lesson keeps. Each rule is one class, one test and one English sentence. */
interface Rule {
    /** The rule as a sentence that an author understands. */
    String says();

    /** What breaks it in this lesson. */
    Stream<Finding> check(Lesson lesson, Library library);
}
