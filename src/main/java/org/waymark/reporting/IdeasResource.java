package org.waymark.reporting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Assignments;
import org.waymark.curriculum.Curriculum;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.platform.InDistrict;
import org.waymark.quiz.Tallies;
import org.waymark.roster.Classes;
import org.waymark.roster.Orgs;
import org.waymark.roster.SchoolClass;
import org.waymark.web.CsvWriter;
import org.waymark.web.XlsxWriter;

/** A class's ideas, lesson by lesson: for its teacher's own screen. */
@Path("/classes/{class}/reteach/ideas")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
@Transactional
@InDistrict
public class IdeasResource {
    @Inject
    Classes classes;

    @Inject
    Taught taught;

    @Inject
    Assignments assignments;

    @Inject
    Counts counts;

    @Inject
    Ideas ideas;

    @Inject
    Curriculum curriculum;

    @Inject
    Orgs orgs;

    @GET
    @Allowed(Role.TEACHER)
    public IdeasPage show(@PathParam("class") UUID id) {
        SchoolClass schoolClass = classes.taught(id);
        List<Assignment> opened = taught.in(id);
        Map<UUID, Map<String, Counts.Responses>> responses = counts.ofClass(id);
        List<Assignment> counted = new ArrayList<>(opened.stream()
                .filter(lesson -> responses.containsKey(lesson.id()))
                .toList());
        Collections.reverse(counted);
        return new IdeasPage(
                id,
                schoolClass.title(),
                orgs.district().zone(),
                Tallies.STEP,
                counted.stream().map(this::lesson).toList(),
                rows(counted.stream()
                        .map(lesson -> ideas.of(lesson, responses.get(lesson.id())))
                        .toList()));
    }

    private IdeasPage.Lesson lesson(Assignment assignment) {
        return new IdeasPage.Lesson(
                assignment.id(),
                assignment.lessonId(),
                assignments.lesson(assignment).title(),
                assignment.opensAt());
    }

    /** What showed most often in all of them comes first. */
    private List<IdeasPage.Row> rows(List<Map<String, Changes.Share>> lessons) {
        Map<String, Changes.Share> all = new TreeMap<>();
        lessons.forEach(lesson -> lesson.forEach((idea, share) -> all.merge(idea, share, Changes.Share::plus)));
        return all.entrySet().stream()
                .sorted(Comparator.comparingInt(one -> -one.getValue().percent()))
                .map(one -> curriculum.misconception(one.getKey()))
                .flatMap(Optional::stream)
                .map(idea -> new IdeasPage.Row(
                        idea.id(),
                        idea.name(),
                        lessons.stream()
                                .map(lesson -> cell(lesson.get(idea.id())))
                                .toList()))
                .toList();
    }

    private static IdeasPage.Cell cell(Changes.Share share) {
        return share == null ? IdeasPage.Cell.ABSENT : IdeasPage.Cell.of(share.shown(), share.answered());
    }
}
