package org.waymark.demo;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Lesson;
import org.waymark.identity.SignedIn;
import org.waymark.web.Looking;

/** Says on every page of the demo that its lessons are not reviewed, for as long as one of them is not. */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class DemoBanner implements ContainerRequestFilter {
    @Inject
    DemoDistrict demo;

    @Inject
    Curriculum curriculum;

    @Inject
    SignedIn signedIn;

    @Inject
    Looking looking;

    @Override
    public void filter(ContainerRequestContext request) {
        if (demo.isSeenBy(signedIn.find()) && isNeeded(curriculum.lessons())) {
            looking.announce("demo.banner");
        }
    }

    static boolean isNeeded(List<Lesson> lessons) {
        return !lessons.stream().allMatch(Lesson::reviewed);
    }
}
