package org.waymark.curriculum.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.curriculum.item.Text;

/** {@code bin/lessons new 68-BD1 real-choice}: a folder with every file and heading, to be filled in. */
public final class NewLesson {
    private static final Pattern CODE = Pattern.compile("(K2|35|68|HS)-(HR|BD|ON)\\d");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Map<String, String> BANDS = Map.of("K2", "K-2", "35", "3-5", "68", "6-8", "HS", "9-12");
    private static final Map<String, String> STRANDS =
            Map.of("HR", "relationships", "BD", "boundaries", "ON", "online");

    private NewLesson() {}

    public static void main(String[] arguments) throws IOException {
        Matcher code = CODE.matcher(arguments.length == 3 ? arguments[1] : "");
        if (!code.matches() || !NAME.matcher(arguments[2]).matches()) {
            System.err.println("usage: bin/lessons new CODE NAME, such as 68-BD1 real-choice");
            System.exit(2);
        }
        String strand = STRANDS.get(code.group(2));
        String folder = strand + "/" + code.group().toLowerCase(Locale.ROOT) + "-" + arguments[2];
        Path root = Path.of(arguments[0]).resolve(folder);
        if (Files.exists(root)) {
            System.err.println(root + " is there already; nothing was written.");
            System.exit(1);
        }
        write(root, files(code.group(), BANDS.get(code.group(1)), strand));
        System.out.println(root + " is ready to be written. Then add " + folder
                + " to curriculum.yaml, run `bin/lessons" + " translate " + folder + "` and `bin/lessons lint`.");
    }

    private static void write(Path root, Map<String, String> files) throws IOException {
        Files.createDirectories(root.resolve("assets"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(root.resolve(file.getKey()), file.getValue());
        }
    }

    static Map<String, String> files(String id, String band, String strand) {
        Map<String, String> files = new TreeMap<>();
        files.put("lesson.en.md", front(id, band, strand) + headings(Headings.LESSON));
        files.put(
                "teach.en.md",
                TIMINGS
                        + headings(Headings.TEACH)
                                .replace("# Script\n\n", "# Script\n\n" + under(ScriptIsWhole.STEPS))
                                .replace(
                                        "# Differentiation\n\n",
                                        "# Differentiation\n\n" + under(ScriptIsWhole.ADAPTATIONS)));
        files.put("family.en.md", headings(Headings.FAMILY));
        files.put("alternate.en.md", headings(Headings.ALTERNATE));
        files.put("review.yaml", REVIEW);
        return files;
    }

    private static String headings(Map<String, String> headings) {
        return headings.keySet().stream()
                .map(heading -> "# " + heading + "\n\n")
                .collect(Collectors.joining());
    }

    private static String under(List<Text> titles) {
        return titles.stream().map(title -> "## " + title.en() + "\n\n").collect(Collectors.joining());
    }

    private static String front(String id, String band, String strand) {
        return """
                ---
                id: %s
                title:
                band: %s
                strand: %s
                minutes:
                level: plain
                prerequisites: []
                standards: []
                objectives:
                  first: I can
                  second: I can
                vocabulary: {}
                cast: {harmed: [], helper: [], asks: [], other: []}
                ---
                """.formatted(id, band, strand);
    }

    private static final String TIMINGS = """
            ---
            timings: {welcome: 2, recall: 3, warm-up: 5, learn: 10, practice: 12, say-it: 3, check: 7, close: 3}
            ---
            """;

    private static final String REVIEW = """
            reviews:
              school-counselor: not yet reviewed
              child-protection-specialist: not yet reviewed
              survivor-leader: not yet reviewed
              special-education-or-el-teacher: not yet reviewed
              native-spanish-educator: not yet reviewed
              parent: not yet reviewed
            changes: []
            """;
}
