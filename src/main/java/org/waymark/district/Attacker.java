package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.district.attack.LinearAttack;
import org.waymark.district.disclosure.Gate;

/** Who attacks each release before it is shown: teachers, who know their own class, and the public. */
@ApplicationScoped
class Attacker {
    @Produces
    Gate gate() {
        return new LinearAttack();
    }
}
