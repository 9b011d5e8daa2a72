package org.waymark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What computes is pure, and what reads the machine's time, dice or console stands in one place. */
final class Purity {
    private Purity() {}

    static ArchRule items(String root) {
        return only(root, "curriculum.item");
    }

    static ArchRule authoring(String root) {
        return only(
                root,
                "curriculum.authoring",
                root + ".curriculum.readability..",
                root + ".curriculum.item..",
                "org.commonmark..",
                "org.snakeyaml.engine..");
    }

    static ArchRule readability(String root) {
        return only(root, "curriculum.readability");
    }

    static ArchRule disclosure(String root) {
        return only(root, "district.disclosure");
    }

    /** The gate shares nothing with the protection but what is published. */
    static ArchRule attack(String root) {
        return only(root, "district.attack", root + ".district.disclosure..", "org.ojalgo..");
    }

    static ArchRule psychometrics(String root) {
        return only(root, "reporting.psychometrics");
    }

    static ArchRule rosterFiles(String root) {
        return only(root, "roster.file", "de.siegmar.fastcsv..");
    }

    private static ArchRule only(String root, String pure, String... others) {
        String itself = root + "." + pure + "..";
        String[] allowed =
                Stream.concat(Stream.of(itself, "java.."), Stream.of(others)).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(itself)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .as(pure + " uses nothing but itself, Java and its parsers")
                .allowEmptyShould(true);
    }

    static ArchRule timeAndDiceComeIn(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + ".platform..", root + ".launch..")
                .should()
                .callMethodWhere(readsTheMachine())
                .because("time and ids come in, so that a test can say what they are");
    }

    private static DescribedPredicate<JavaCall<?>> readsTheMachine() {
        return DescribedPredicate.describe("the machine's time or random ids are read", call -> {
            String name = call.getTarget().getName();
            boolean plain = call.getTarget().getRawParameterTypes().isEmpty();
            return plain
                            && name.equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")
                    || call.getTargetOwner().isEquivalentTo(UUID.class) && name.equals("randomUUID")
                    || call.getTargetOwner().isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        });
    }

    static ArchRule nobodyPrints(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + ".launch..")
                .and(DescribedPredicate.not(DescribedPredicate.describe(
                        "are a command",
                        one -> one.tryGetMethod("main", String[].class).isPresent())))
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "the console is written",
                        access -> access.getTarget() instanceof FieldAccessTarget field
                                && field.getOwner().isEquivalentTo(System.class)
                                && Set.of("out", "err").contains(field.getName())))
                .because("only the start and the authors' commands talk to a console");
    }
}
