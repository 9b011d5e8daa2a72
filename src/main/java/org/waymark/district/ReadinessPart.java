package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.waymark.curriculum.Curriculum;
import org.waymark.curriculum.authoring.Module;
import org.waymark.platform.Sql;
import org.waymark.training.TrainedTeachers;

/** How many teachers of each school have finished what comes before the first lesson, and the whole adult course. */
@ApplicationScoped
class ReadinessPart implements ReleasePart {
    private final Sql sql;
    private final TrainedTeachers trained;
    private final Curriculum curriculum;

    @Inject
    ReadinessPart(Sql sql, TrainedTeachers trained, Curriculum curriculum) {
        this.sql = sql;
        this.trained = trained;
        this.curriculum = curriculum;
    }

    ReadinessPart() { // for the container's proxy
        this(null, null, null);
    }

    @Override
    public String name() {
        return "readiness";
    }

    @Override
    public void write(ReleaseDraft draft) {
        List<String> course = curriculum.course().stream().map(Module::id).toList();
        trained.of(course, draft.until()).forEach(school -> {
            add(draft, "teachers", school.id().toString(), school.teachers());
            add(draft, "teachers-ready", school.id().toString(), school.ready());
            add(draft, "teachers-finished", school.id().toString(), school.finished());
        });
    }

    private void add(ReleaseDraft draft, String measure, String place, int value) {
        sql.run(
                "insert into release_figure (district_id, release_id, measure, place, kind, value)"
                        + " values (?, ?, ?, ?, 'all', ?)",
                draft.district(),
                draft.id(),
                measure,
                place,
                value);
    }
}
