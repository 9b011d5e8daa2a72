package org.waymark.curriculum.authoring;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pages escape it, so nothing would break; but a reader would see its marks, and it never says what text cannot. */
final class NoHtml implements SharedRule {
    private static final Pattern HTML = Pattern.compile("<[/!?]?[A-Za-z][^>\\n]*>?");

    @Override
    public String says() {
        return "A lesson is plain Markdown, without HTML and without scripts.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return lesson.files().texts().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".md"))
                .flatMap(file -> Wording.find(HTML, file.getValue()).stream()
                        .map(found -> Finding.error(
                                Lines.matching(lesson.files(), file.getKey(), HTML),
                                "`" + Wording.shortened(found) + "` is HTML.",
                                "Write it in Markdown, or leave it out.")));
    }
}
