package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

/** One thing that every module of the adult course keeps. */
interface CourseRule {
    /** The rule as a sentence that an author understands. */
    String says();

    Stream<Finding> check(Module module, Library library);
}
