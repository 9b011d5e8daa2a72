package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Makes a district's release, part by part, from the first part that is missing. */
@ApplicationScoped
public class ReleaseJob {
    private final ReleaseSteps steps;
    private final Instance<ReleasePart> parts;

    @Inject
    ReleaseJob(ReleaseSteps steps, @Any Instance<ReleasePart> parts) {
        this.steps = steps;
        this.parts = parts;
    }

    ReleaseJob() { // for the container's proxy
        this(null, null);
    }

    /** In the order in which they are written. */
    List<ReleasePart> parts() {
        return parts.stream()
                .sorted(Comparator.comparing(ReleasePart::order).thenComparing(ReleasePart::name))
                .toList();
    }

    /** Does nothing when it is made already. What fails is told in the release's rows, and then thrown. */
    void make(UUID district, UUID by) {
        make(district, null, by);
    }

    /** An earlier week's, counted up to its Monday, as long as there is no later one. */
    public void makeUpTo(UUID district, LocalDate week) {
        make(district, week, null);
    }

    private void make(UUID district, LocalDate week, UUID by) {
        steps.begin(district, week, by).ifPresent(draft -> {
            parts().forEach(part -> write(draft, part));
            steps.complete(draft);
        });
    }

    private void write(ReleaseDraft draft, ReleasePart part) {
        try {
            steps.write(draft, part);
        } catch (RuntimeException e) {
            tell(draft, part, e);
            throw e;
        }
    }

    /** Where the database is away, the log is the only place to tell it. */
    private void tell(ReleaseDraft draft, ReleasePart part, RuntimeException why) {
        try {
            steps.fail(draft, part);
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }
}
