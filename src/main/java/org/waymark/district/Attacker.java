package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import org.waymark.district.disclosure.Gate;
import org.waymark.district.disclosure.Proof;
import org.waymark.district.disclosure.Verdict;

/** Who attacks each release before it is shown. */
@ApplicationScoped
class Attacker {
    @Produces
    Gate gate() {
        return year -> new Verdict(List.of(), new Proof(0, 0, 0, 0));
    }
}
