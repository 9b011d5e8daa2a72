package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.stream.Stream;

final class BandAndStrandAreKnown implements Rule {
    private static final List<String> BANDS = List.of("K-2", "3-5", "6-8", "9-12");
    private static final List<String> STRANDS = List.of("relationships", "boundaries", "online");

    @Override
    public String says() {
        return "A lesson is for one of four bands and stands in the folder of its strand.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        Stream<Finding> band = BANDS.contains(lesson.band())
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.front(lesson, "band"),
                        "There is no band `" + lesson.band() + "`.",
                        "Write one of " + BANDS + "."));
        boolean right =
                STRANDS.contains(lesson.strand()) && lesson.files().folder().startsWith(lesson.strand() + "/");
        Stream<Finding> strand = right
                ? Stream.of()
                : Stream.of(Finding.error(
                        Lines.front(lesson, "strand"),
                        "`" + lesson.strand() + "` is not the strand of this folder.",
                        "Write one of " + STRANDS + "."));
        return Stream.concat(band, strand);
    }
}
