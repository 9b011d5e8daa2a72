package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

final class LastPictureShowsSupport implements Rule {
    private static final Pattern SUPPORT = Wording.anyOf("""
            smil(e|es|ing), asks?, help(s|ing|ers?)?, listen(s|ing)?, together, side by side, talk(s|ing)?, wav(e|es|ing)
            next to, holds? hands, hug(s|ging)?, sits? (with|beside|near|at), adults?, grown-ups?, friends?, counselor, teacher
            """);

    @Override
    public String says() {
        return "The last picture of a lesson shows people who support each other.";
    }

    @Override
    public Stream<Finding> check(Lesson lesson, Library library) {
        List<PictureMark> pictures =
                PictureMark.of(lesson.files(), "lesson.en.md").toList();
        return pictures.isEmpty()
                        || Wording.find(
                                        SUPPORT,
                                        pictures.get(pictures.size() - 1).alt())
                                .isPresent()
                ? Stream.of()
                : Stream.of(Finding.advice(
                        pictures.get(pictures.size() - 1).place(),
                        "The last picture does not show support.",
                        "End with people who help or listen, or say so in its description."));
    }
}
