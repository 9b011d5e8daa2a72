package org.waymark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** Which component may use which. This is the map of docs/architecture.md, read by a machine. */
final class Components {
    private static final Set<String> OPEN_TO_ALL = Set.of("platform", "web");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("identity", Set.of()),
            Map.entry("roster", Set.of("identity")),
            Map.entry("curriculum", Set.of()),
            Map.entry("adoption", Set.of("curriculum", "roster", "identity")),
            Map.entry("consent", Set.of("curriculum", "roster", "identity")),
            Map.entry("assignment", Set.of("adoption", "consent", "training", "curriculum", "roster", "identity")),
            Map.entry("quiz", Set.of("assignment", "consent", "curriculum", "roster", "identity")),
            Map.entry("progress", Set.of("quiz", "assignment", "consent", "curriculum", "roster", "identity")),
            Map.entry(
                    "teaching",
                    Set.of(
                            "adoption",
                            "training",
                            "quiz",
                            "assignment",
                            "consent",
                            "curriculum",
                            "roster",
                            "identity")),
            Map.entry(
                    "reporting",
                    Set.of("progress", "quiz", "assignment", "consent", "curriculum", "roster", "identity")),
            Map.entry("training", Set.of("curriculum", "roster", "identity")),
            Map.entry(
                    "district",
                    Set.of(
                            "adoption",
                            "consent",
                            "training",
                            "reporting",
                            "progress",
                            "quiz",
                            "assignment",
                            "curriculum",
                            "roster",
                            "identity")),
            Map.entry(
                    "records",
                    Set.of(
                            "adoption",
                            "consent",
                            "training",
                            "reporting",
                            "progress",
                            "quiz",
                            "assignment",
                            "curriculum",
                            "roster",
                            "identity")),
            Map.entry("wellbeing", Set.of("adoption", "roster", "identity", "curriculum")),
            Map.entry(
                    "demo",
                    Set.of(
                            "adoption",
                            "consent",
                            "district",
                            "records",
                            "training",
                            "teaching",
                            "reporting",
                            "progress",
                            "quiz",
                            "assignment",
                            "curriculum",
                            "roster",
                            "identity")),
            Map.entry("recount", Set.of("curriculum")),
            Map.entry("launch", Set.of("curriculum", "demo", "recount")));

    private final String root;

    private Components(String root) {
        this.root = root;
    }

    static ArchRule map(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new Components(root).onlyUseWhatTheMapAllows())
                .because("the arrows between the components are few and go one way");
    }

    private ArchCondition<JavaClass> onlyUseWhatTheMapAllows() {
        return new ArchCondition<>("only use what the map allows") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (Dependency use : user.getDirectDependenciesFromSelf()) {
                    JavaClass used = use.getTargetClass().getBaseComponentType();
                    if (used.getPackageName().startsWith(root + ".") && !isAllowed(user, used)) {
                        events.add(SimpleConditionEvent.violated(user, use.getDescription()));
                    }
                }
            }
        };
    }

    private boolean isAllowed(JavaClass user, JavaClass used) {
        String from = component(user);
        String to = component(used);
        if (from.equals(to)) {
            return true;
        }
        if (OPEN_TO_ALL.contains(to)) {
            return !from.equals("platform");
        }
        return MAY_USE.getOrDefault(from, Set.of()).contains(to) && (!from.equals("launch") || isLaunchs(user, used));
    }

    /** The start lints the lessons and greets with the demo's cast; it touches nothing else of either. A command counts. */
    private boolean isLaunchs(JavaClass user, JavaClass used) {
        return used.getPackageName().startsWith(root + ".curriculum.authoring")
                || component(used).equals("recount")
                || component(used).equals("demo")
                        && Set.of("Greeting", "School").contains(user.getSimpleName());
    }

    private String component(JavaClass one) {
        String inside = one.getPackageName().substring(root.length());
        return inside.isEmpty() ? "" : inside.substring(1).split("\\.")[0];
    }
}
