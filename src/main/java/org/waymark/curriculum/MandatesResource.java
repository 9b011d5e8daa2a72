package org.waymark.curriculum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.web.CsvWriter;
import org.waymark.web.Open;
import org.waymark.web.XlsxWriter;

/** What states ask, for anyone to read: families, boards, and those who know better and can tell us. */
@Path("/mandates")
public class MandatesResource {
    @Inject
    Curriculum curriculum;

    @GET
    @Open
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public MandatesPage list() {
        return MandatesPage.of(curriculum.mandates());
    }

    @GET
    @Path("{mandate}")
    @Open
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
    public MandatePage show(@PathParam("mandate") String mandate) {
        return MandatePage.of(curriculum.mandate(mandate), curriculum);
    }
}
