package org.waymark.progress;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.quiz.Part;
import org.waymark.quiz.TestPart;
import org.waymark.quiz.TestParts;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** How far a class is with an assignment, and what to teach again to whom. */
@Path("/assignments/{assignment}/progress")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class ProgressResource {
    @Inject
    Assignments assignments;

    @Inject
    Classes classes;

    @Inject
    Orgs orgs;

    @Inject
    TestParts parts;

    @Inject
    Boards boards;

    /** Without names where {@code names} is no: to be printed or shown to others. */
    @GET
    @Allowed(Role.TEACHER)
    public ProgressPage show(@PathParam("assignment") UUID id, @QueryParam("names") String names) {
        Assignment assignment = assignments.taught(id);
        TestPart quiz = parts.of(assignment, Part.QUIZ);
        SchoolClass schoolClass = classes.taught(assignment.classId());
        Work.Found found = boards.found(quiz);
        Board board = boards.board(quiz, found);
        boolean named = !"no".equals(names);
        List<ProgressPage.Row> rows = named
                ? board.students()
                : board.students().stream().map(ProgressPage.Row::withoutName).toList();
        return new ProgressPage(
                id,
                schoolClass.id(),
                schoolClass.title(),
                quiz.lesson().id(),
                quiz.lesson().title(),
                assignment.opensAt(),
                assignment.dueAt(),
                orgs.district().zone(),
                found.rule(),
                named,
                rows,
                board.reteach());
    }
}
