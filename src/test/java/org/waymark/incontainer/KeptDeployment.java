package org.waymark.incontainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/** Lets the first class deploy, hands its deployment to the others, and takes it down when the run is over. */
public final class KeptDeployment {
    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> ofThisClass;

    @Inject
    private Instance<ClassContext> classes;

    @Inject
    private Event<UnDeployManagedDeployments> takeDown;

    private DeploymentScenario kept;
    private boolean up;
    private boolean over;

    /** A run that was killed leaves its archive, which the server would start and then have replaced under the tests. */
    void clear(@Observes(precedence = 100) BeforeSuite event) throws IOException {
        Files.deleteIfExists(
                Path.of(System.getProperty("wlp.home"), "usr/servers/waymark-it/dropins", InSchool.ARCHIVE));
    }

    void generate(@Observes EventContext<GenerateDeployment> event) {
        if (kept == null) {
            event.proceed();
            kept = ofThisClass.get();
        } else {
            ofThisClass.set(kept);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (!up) {
            event.proceed();
            up = true;
        }
    }

    void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
        if (over && up) {
            event.proceed();
        }
    }

    /** Before the container stops, which it does with the usual precedence. */
    void end(@Observes(precedence = 100) AfterSuite event) {
        if (kept == null) {
            return; // nothing was deployed
        }
        over = true;
        classes.get().activate(KeptDeployment.class);
        ofThisClass.set(kept);
        takeDown.fire(new UnDeployManagedDeployments());
        classes.get().deactivate();
    }
}
