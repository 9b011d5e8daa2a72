package org.waymark.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import org.waymark.identity.Allowed;
import org.waymark.web.Open;

/** How packages, names and resources look. */
final class Shape {
    private Shape() {}

    static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .as("packages use each other in one direction");
    }

    static ArchRule namesSaySomething(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Service|Manager|Utils?|Helper|Common)")
                .because("a name that fits everything says nothing");
    }

    static ArchRule everyResourceMethodSaysWhoMayAsk(String root) {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("carry exactly one of @Allowed and @Open") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (method.isAnnotatedWith(Allowed.class) == method.isAnnotatedWith(Open.class)) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                        }
                    }
                });
    }
}
