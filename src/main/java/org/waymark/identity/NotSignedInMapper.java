package org.waymark.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.waymark.web.Problems;

/** A browser is led to the start page, where everyone finds their way in; a program is told 401. */
@Provider
public class NotSignedInMapper implements ExceptionMapper<NotSignedIn> {
    @Inject
    Problems problems;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(NotSignedIn failure) {
        boolean browser = headers.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE);
        return browser ? Response.seeOther(URI.create("/?ended=yes")).build() : problems.answer(401);
    }
}
