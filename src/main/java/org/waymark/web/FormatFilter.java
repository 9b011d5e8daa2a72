package org.waymark.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** A link cannot set an Accept header, so {@code ?format=csv} and {@code ?format=json} do. */
@Provider
@PreMatching
public class FormatFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst("format");
        if ("csv".equals(format)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, CsvWriter.TYPE);
        } else if ("json".equals(format)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        }
    }
}
