package org.waymark.curriculum.authoring;

import java.util.stream.Stream;

final class BandAndStrandAreKnown implements Rule {
    @Override
    public String says() {
        return "A lesson is for one of four bands and stands in the folder of its strand.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        Stream<Finding> band = Lesson.BANDS.contains(lesson.band())
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.front(lesson, "band"),
                        "There is no band `" + lesson.band() + "`.",
                        "Write one of " + Lesson.BANDS + "."));
        boolean right = Lesson.STRANDS.contains(lesson.strand())
                && lesson.files().folder().startsWith(lesson.strand() + "/");
        Stream<Finding> strand = right
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.front(lesson, "strand"),
                        "`" + lesson.strand() + "` is not the strand of this folder.",
                        "Write one of " + Lesson.STRANDS + "."));
        return Stream.concat(band, strand);
    }
}
