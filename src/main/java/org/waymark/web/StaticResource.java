package org.waymark.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves style sheets, scripts and pictures, to be kept for ever by browsers and proxies alike. */
@Path("/static/{version}/{file: .+}")
public class StaticResource {
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=UTF-8", "js", "text/javascript; charset=UTF-8", "svg", "image/svg+xml");

    @Inject
    StaticFiles files;

    @GET
    @Open
    @Operation(hidden = true)
    public Response file(@PathParam("version") String version, @PathParam("file") String file) {
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        byte[] bytes = files.find(file).orElseThrow(NotFoundException::new);
        if (type == null) {
            throw new NotFoundException();
        }
        return Response.ok(bytes, type)
                .header("Cache-Control", files.isPresent(version) ? "public, max-age=31536000, immutable" : "no-store")
                .build();
    }
}
