package org.waymark.progress;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.waymark.assignment.Assignments;
import org.waymark.identity.Allowed;
import org.waymark.identity.Role;
import org.waymark.identity.SignedIn;
import org.waymark.platform.InDistrict;
import org.waymark.quiz.Part;
import org.waymark.quiz.TestParts;

/** The same as {@link ProgressResource}, pushed as it changes. Every connection begins with the whole state. */
@Path("/assignments/{assignment}/progress/live")
@Transactional
@InDistrict
public class LiveResource {
    @Inject
    Assignments assignments;

    @Inject
    TestParts parts;

    @Inject
    Dashboards dashboards;

    @Inject
    SignedIn signedIn;

    /** A proxy that collects answers before it passes them on is told not to (nginx and others). */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Allowed(Role.TEACHER)
    public void watch(
            @PathParam("assignment") UUID id,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpServletResponse response) {
        var quiz = parts.of(assignments.taught(id), Part.QUIZ);
        response.setHeader("X-Accel-Buffering", "no");
        dashboards.open(quiz, new Watcher(signedIn.visitor().session(), sink, sse));
    }
}
