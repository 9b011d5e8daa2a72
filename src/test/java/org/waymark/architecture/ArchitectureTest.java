package org.waymark.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every law holds for the product, and finds what was planted against it: a law that finds nothing proves nothing. */
class ArchitectureTest {
    private static final String PRODUCT = "org.waymark";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PRODUCT);

    static List<Law> laws() {
        return Law.ALL;
    }

    @ParameterizedTest
    @MethodSource("laws")
    void holds(Law law) {
        law.rule().apply(PRODUCT).check(CLASSES);
    }

    static Stream<Arguments> plants() {
        return Law.ALL.stream().flatMap(law -> Stream.of(law.planted()).map(plant -> Arguments.of(law, plant)));
    }

    @ParameterizedTest
    @MethodSource("plants")
    void findsWhatWasPlanted(Law law, String plant) {
        String root = ArchitectureTest.class.getPackageName() + ".planted." + plant;
        JavaClasses planted = new ClassFileImporter().importPackages(root);
        assertTrue(law.rule().apply(root).evaluate(planted).hasViolation());
    }
}
