package org.waymark.incontainer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A test that runs inside the school: in the very archive that is shipped, with the test classes added to it. */
@ArquillianTest
public abstract class InSchool {
    static final String ARCHIVE = "waymark.war";
    /** Planted resources must not be served, and browsers, starts and faults are driven from outside. */
    private static final String NOT_FOR_THE_SERVER = ".*/(architecture|faults|journey|launch)/.*";

    @Deployment
    public static WebArchive school() throws IOException {
        WebArchive school = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target", ARCHIVE));
        Path tests = Path.of("target/test-classes");
        try (Stream<Path> files = Files.walk(tests.resolve("org"))) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().replace('\\', '/').matches(NOT_FOR_THE_SERVER))
                    .forEach(file -> school.addAsWebInfResource(
                            file.toFile(),
                            "classes/" + tests.relativize(file).toString().replace('\\', '/')));
        }
        return school;
    }
}
