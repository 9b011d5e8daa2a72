package org.waymark.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/** A link cannot set an Accept header, so {@code ?format=csv}, {@code ?format=xlsx} and {@code ?format=json} do. */
@Provider
@PreMatching
public class FormatFilter implements ContainerRequestFilter {
    private static final Map<String, String> TYPES =
            Map.of("csv", CsvWriter.TYPE, "xlsx", XlsxWriter.TYPE, "json", MediaType.APPLICATION_JSON);

    @Override
    public void filter(ContainerRequestContext request) {
        String format = request.getUriInfo().getQueryParameters().getFirst("format");
        String type = format == null ? null : TYPES.get(format);
        if (type != null) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, type);
        }
    }
}
