package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.AnswerKey;
import org.waymark.platform.InDistrict;
import org.waymark.platform.Sql;

/** What was decided about keys: rows that are added and never changed. */
@ApplicationScoped
public class Regrades {
    private final Sql sql;

    @Inject
    Regrades(Sql sql) {
        this.sql = sql;
    }

    Regrades() { // for the container's proxy
        this(null);
    }

    History of(UUID assignment) {
        return new History(sql.list(
                "select " + Regrade.COLUMNS + " from regrade where assignment_id = ? order by number",
                Regrade::of,
                assignment));
    }

    /** By what an assignment's answers are marked now. */
    public AnswerKey key(UUID assignment) {
        return of(assignment).key();
    }

    /** The same in a transaction of its own. */
    @Transactional
    @InDistrict
    AnswerKey keyAlone(UUID assignment) {
        return key(assignment);
    }

    /** The same for a quiz that is being finished: until its transaction ends nobody decides otherwise. */
    AnswerKey keyForMarking(UUID assignment) {
        sql.find("select pg_advisory_xact_lock_shared(hashtextextended(?, 4))", row -> true, assignment.toString());
        return key(assignment);
    }

    /** What was decided so far, for somebody who decides more: until their transaction ends nobody finishes a quiz. */
    History forDeciding(UUID assignment) {
        sql.find("select pg_advisory_xact_lock(hashtextextended(?, 4))", row -> true, assignment.toString());
        return of(assignment);
    }

    void add(Assignment assignment, Regrade made) {
        sql.run(
                "insert into regrade (district_id, assignment_id, " + Regrade.COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                assignment.districtId(),
                assignment.id(),
                made.number(),
                made.item(),
                Regrade.correct(made.rekeying()),
                made.rekeying().lowering(),
                made.undoes(),
                made.by(),
                made.at());
    }
}
