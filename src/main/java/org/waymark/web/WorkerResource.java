package org.waymark.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The worker that keeps an open quiz at hand. It stands at the root, since a worker serves only what lies beneath it. */
@Path("/sw.js")
public class WorkerResource {
    @Inject
    StaticFiles files;

    @GET
    @Open
    @Operation(hidden = true)
    public Response worker() {
        return files.find("js/sw.js")
                .map(script -> Response.ok(script, "text/javascript; charset=UTF-8"))
                .orElseThrow(NotFoundException::new)
                .build();
    }
}
