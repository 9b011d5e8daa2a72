package org.waymark.curriculum.authoring;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Help lines come from help.yaml, where each is checked; a link in a lesson could lead a child anywhere. */
final class LinksStayInside implements SharedRule {
    private static final Pattern LINK = Pattern.compile(
            "(?<!!)\\[[^\\]\\n]*\\]\\((?!#)[^)\\n]*\\)|!\\[[^\\]\\n]*\\]\\((?!assets/[\\w-]+\\.svg\\))[^)\\n]*\\)|\\bhttps?://\\S+|^ {0,3}\\[[^\\]\\n]+\\]:",
            Pattern.MULTILINE);

    @Override
    public String says() {
        return "A link leads to a scene of the same lesson and a picture lies in its assets; nothing leads elsewhere.";
    }

    @Override
    public Stream<Finding> check(Authored lesson, Library library) {
        return lesson.files().texts().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".md"))
                .flatMap(
                        file -> Wording.find(LINK, file.getValue()).stream()
                                .map(
                                        found -> Finding.error(
                                                Lines.matching(lesson.files(), file.getKey(), LINK),
                                                "`" + Wording.shortened(found) + "` leads out of the lesson.",
                                                "Link to a #scene, name a picture as assets/name.svg, and put services into help.yaml.")));
    }
}
