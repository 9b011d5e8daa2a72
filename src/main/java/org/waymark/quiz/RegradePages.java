package org.waymark.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Rekeying;
import org.waymark.curriculum.item.Text;
import org.waymark.identity.User;
import org.waymark.identity.Users;
import org.waymark.roster.Orgs;
import org.waymark.roster.Students;

/** Lays out a question whose key is wrong: what was decided, and what a decision would do. */
@ApplicationScoped
class RegradePages {
    private final Regrades regrades;
    private final Deciding deciding;
    private final Students students;
    private final Users users;
    private final Orgs orgs;
    private final Purges purges;

    @Inject
    RegradePages(Regrades regrades, Deciding deciding, Students students, Users users, Orgs orgs, Purges purges) {
        this.regrades = regrades;
        this.deciding = deciding;
        this.students = students;
        this.users = users;
        this.orgs = orgs;
        this.purges = purges;
    }

    RegradePages() { // for the container's proxy
        this(null, null, null, null, null, null);
    }

    RegradePage page(
            TestPart quiz,
            AssessmentItem item,
            RegradeForm form,
            Map<String, String> errors,
            Effect effect,
            boolean moved) {
        History history = regrades.of(quiz.assignment().id());
        return new RegradePage(
                quiz.assignment().id(),
                item.id(),
                quiz.items().indexOf(item) + 1,
                quiz.lesson().title(),
                item.stem(),
                Rekeying.isFor(item) ? choices(item, history) : List.of(),
                decisions(item, history),
                orgs.district().zone(),
                history.seen(),
                form,
                errors,
                effect,
                moved,
                purges.since(quiz.assignment().id()).orElse(null));
    }

    private static List<RegradePage.Choice> choices(AssessmentItem item, History history) {
        return item.interaction().options().stream()
                .map(option -> new RegradePage.Choice(
                        option.id(), words(option), history.key().isRight(item, option)))
                .toList();
    }

    private static Text words(Option option) {
        return option.words().isEmpty() && option.picture() != null
                ? option.picture().alt()
                : option.words().plain();
    }

    private List<RegradePage.Decision> decisions(AssessmentItem item, History history) {
        List<RegradePage.Decision> decisions = new ArrayList<>();
        for (Regrade row : history.rows()) {
            if (row.item().equals(item.id())) {
                decisions.add(decision(item, row, state(history, row)));
            }
        }
        Collections.reverse(decisions);
        return decisions;
    }

    private static String state(History history, Regrade row) {
        return row.undoes() != null ? "undo" : history.standing().contains(row) ? "stands" : "undone";
    }

    private RegradePage.Decision decision(AssessmentItem item, Regrade row, String state) {
        Set<String> right = new TreeSet<>(row.rekeying().right());
        return new RegradePage.Decision(
                row.number(),
                right.stream()
                        .flatMap(id -> item.interaction().option(id).stream())
                        .map(RegradePages::words)
                        .toList(),
                row.rekeying().lowering(),
                state,
                users.find(row.by()).map(User::name).orElseThrow(),
                row.at());
    }

    /** What a decision would do to the scores of those who are in the class now. */
    Effect effect(Assignment assignment, AssessmentItem item, Rekeying rekeying) {
        Map<UUID, Rescoring.Remark> quizzes = deciding.preview(assignment, item.id(), rekeying).stream()
                .filter(one -> one.part() == Part.QUIZ)
                .collect(Collectors.toMap(Rescoring.Remark::student, Function.identity()));
        return new Effect(students.of(assignment.classId()).stream()
                .filter(student -> quizzes.containsKey(student.id()))
                .map(student -> row(student, quizzes.get(student.id())))
                .toList());
    }

    private static Effect.Row row(Students.Student student, Rescoring.Remark remark) {
        return Effect.Row.of(
                student.id(), student.name(), remark.before(), remark.after().total());
    }
}
