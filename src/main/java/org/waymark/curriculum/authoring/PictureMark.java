package org.waymark.curriculum.authoring;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A picture as it is written in a file.
 *
 * @param alt what it shows, in the file's language
 * @param file such as {@code assets/wave.svg}
 */
record PictureMark(Place place, String alt, String file) {
    private static final Pattern MARK = Pattern.compile("!\\[([^\\]]*)]\\(([^)\\s]+)\\)");

    /** Every picture of a lesson's pages. */
    static Stream<PictureMark> all(LessonFiles files) {
        return files.texts().keySet().stream()
                .filter(name -> name.endsWith(".md"))
                .flatMap(name -> of(files, name));
    }

    static Stream<PictureMark> of(LessonFiles files, String name) {
        List<String> lines = files.texts().getOrDefault(name, "").lines().toList();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> on(lines.get(i), new Place(files.folder() + "/" + name, i + 1)));
    }

    private static Stream<PictureMark> on(String line, Place place) {
        Matcher matcher = MARK.matcher(line);
        return matcher.results().map(match -> new PictureMark(place, match.group(1), match.group(2)));
    }
}
