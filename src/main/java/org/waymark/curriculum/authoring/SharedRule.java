package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

/** A rule for lessons and for modules of the adult course alike. */
interface SharedRule extends Rule {
    Stream<Finding> check(Authored work, Library library);

    @Override
    default Stream<Finding> check(Lesson lesson, Library library) {
        return check((Authored) lesson, library);
    }
}
