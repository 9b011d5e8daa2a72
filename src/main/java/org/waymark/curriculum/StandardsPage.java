package org.waymark.curriculum;

import java.util.ArrayList;
import java.util.List;
import org.waymark.curriculum.authoring.Framework;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.curriculum.authoring.Standard;
import org.waymark.curriculum.item.Text;
import org.waymark.web.Table;

/** Which lesson serves which standard, and what is served by none. */
public record StandardsPage(List<Part> frameworks) implements Table {
    /**
     * A framework.
     *
     * @param always whether lessons show its codes to everyone
     * @param without lessons that serve none of its codes
     */
    public record Part(String id, String name, boolean always, List<Code> codes, List<LessonLink> without) {
        /** How many codes no lesson serves. */
        public long gaps() {
            return codes.stream().filter(code -> code.lessons().isEmpty()).count();
        }
    }

    /**
     * A code.
     *
     * @param says in our own words
     * @param verified whether every lesson that names it says that the code was read in the framework
     */
    public record Code(String code, Text says, boolean verified, List<LessonLink> lessons) {}

    static StandardsPage of(List<Framework> frameworks, List<Lesson> lessons) {
        return new StandardsPage(
                frameworks.stream().map(framework -> part(framework, lessons)).toList());
    }

    private static Part part(Framework framework, List<Lesson> lessons) {
        List<Code> codes = new ArrayList<>();
        framework.codes().forEach((code, says) -> codes.add(code(framework.id(), code, says, lessons)));
        List<LessonLink> without = lessons.stream()
                .filter(lesson -> lesson.standards().stream()
                        .noneMatch(standard -> standard.framework().equals(framework.id())))
                .map(LessonLink::of)
                .toList();
        return new Part(framework.id(), framework.name(), framework.always(), codes, without);
    }

    private static Code code(String framework, String code, Text says, List<Lesson> lessons) {
        List<Standard> named = new ArrayList<>();
        List<LessonLink> serving = new ArrayList<>();
        for (Lesson lesson : lessons) {
            lesson.standards().stream()
                    .filter(standard -> standard.framework().equals(framework)
                            && standard.code().equals(code))
                    .findFirst()
                    .ifPresent(standard -> {
                        named.add(standard);
                        serving.add(LessonLink.of(lesson));
                    });
        }
        return new Code(code, says, !named.isEmpty() && named.stream().allMatch(Standard::verified), serving);
    }

    @Override
    public List<String> columns() {
        return List.of("framework", "code", "says_en", "says_es", "verified", "lessons");
    }

    @Override
    public List<List<Object>> rows() {
        return frameworks.stream()
                .flatMap(part -> part.codes().stream()
                        .map(code -> List.<Object>of(
                                part.id(),
                                code.code(),
                                code.says().en(),
                                code.says().es(),
                                code.verified(),
                                String.join(
                                        " ",
                                        code.lessons().stream()
                                                .map(LessonLink::id)
                                                .toList()))))
                .toList();
    }
}
