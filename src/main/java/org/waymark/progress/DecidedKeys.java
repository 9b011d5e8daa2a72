package org.waymark.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.platform.Tenancy;
import org.waymark.quiz.Regrades;

/** By what an assignment's answers are right, also where no request runs. Hardly any has another key than the one written. */
@ApplicationScoped
class DecidedKeys {
    private final Regrades regrades;
    private final Tenancy tenancy;

    @Inject
    DecidedKeys(Regrades regrades, Tenancy tenancy) {
        this.regrades = regrades;
        this.tenancy = tenancy;
    }

    DecidedKeys() { // for the container's proxy
        this(null, null);
    }

    @Transactional
    public AnswerKey of(Assignment assignment) {
        tenancy.enter(assignment.districtId());
        return regrades.key(assignment.id());
    }
}
