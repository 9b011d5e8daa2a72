package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.waymark.district.attack.Adversary;
import org.waymark.district.attack.LinearAttack;
import org.waymark.district.disclosure.Gate;

/** Who attacks each release before it is shown: a teacher, who knows their own class and all that the public knows. */
@ApplicationScoped
class Attacker {
    @Produces
    Gate gate() {
        return new LinearAttack(Adversary.TEACHER);
    }
}
