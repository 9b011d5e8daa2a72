package org.waymark.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.SQLTransientException;

/** Every failure becomes a page or a problem document that says what to do, and never what the machine was thinking. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    @Inject
    Looking looking;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof Malformed malformed) {
            return write(Problem.of(malformed, words()));
        }
        if (failure instanceof WebApplicationException web) {
            Response given = web.getResponse();
            return given.hasEntity() || given.getStatus() < 400 ? given : answer(given.getStatus());
        }
        if (isUnwritable(failure)) {
            return answer(400);
        }
        if (isDatabaseAway(failure)) {
            LOG.log(Level.ERROR, "The database does not answer: {0}", failure.toString());
            return answer(503);
        }
        LOG.log(Level.ERROR, "A request failed", failure);
        return answer(500);
    }

    /** The problem as this visitor reads it: a page for a browser, a problem document for a program. */
    public Response answer(int status) {
        return write(Problem.of(status, words()));
    }

    /** The same where the status alone does not say what is the matter. */
    public Response answer(int status, String kind) {
        return write(of(status, kind));
    }

    /** The problem alone, for those who have more to say about it. */
    public Problem of(int status, String kind) {
        return Problem.of(status, kind, words());
    }

    private Messages words() {
        return new Messages(looking.locale());
    }

    private Response write(Problem problem) {
        int status = problem.status();
        MediaType type = wantsPage() ? MediaType.TEXT_HTML_TYPE : MediaType.valueOf(Problem.TYPE);
        Response.ResponseBuilder answer =
                Response.status(status).entity(problem).type(type);
        return (status == 503 || status == 429 ? answer.header("Retry-After", 5) : answer).build();
    }

    private boolean wantsPage() {
        return headers.getAcceptableMediaTypes().stream()
                .findFirst()
                .map(MediaType.TEXT_HTML_TYPE::equals)
                .orElse(false);
    }

    /** A text with a character that no text has, such as NUL (PostgreSQL: character_not_in_repertoire). */
    private static boolean isUnwritable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "22021".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDatabaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || cause instanceof SQLException sql && lost(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Classes 08 (connection) and 57P (the server is stopping or starting), PostgreSQL appendix A. */
    private static boolean lost(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
