package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

/** One thing that every file of a mandate keeps. */
interface MandateRule {
    /** The rule as a sentence that an author understands. */
    String says();

    Stream<Finding> check(Mandate mandate, Library library);
}
