package org.waymark.quiz;

import org.waymark.web.Problem;

/** A problem document with one member more (RFC 9457, 3.2): the newest sequence, from which the page can go on. */
public record OutdatedProblem(String type, String title, int status, String detail, int sequence) {
    static OutdatedProblem of(Problem problem, int newest) {
        return new OutdatedProblem(problem.type(), problem.title(), problem.status(), problem.detail(), newest);
    }
}
