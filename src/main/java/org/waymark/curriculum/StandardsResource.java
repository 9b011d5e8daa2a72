package org.waymark.curriculum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.web.CsvWriter;
import org.waymark.web.Open;
import org.waymark.web.XlsxWriter;

/** The standards that lessons serve, for those who have to show it. */
@Path("/standards")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
public class StandardsResource {
    @Inject
    Curriculum curriculum;

    @GET
    @Open
    public StandardsPage list() {
        return StandardsPage.of(curriculum.frameworks(), curriculum.lessons());
    }
}
