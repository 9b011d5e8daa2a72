package org.waymark.curriculum;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.waymark.web.CsvWriter;
import org.waymark.web.Open;
import org.waymark.web.XlsxWriter;

/** The lessons at a glance, for those who answer for a curriculum. */
@Path("/lessons/table")
@Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON, CsvWriter.TYPE, XlsxWriter.TYPE})
public class MeasuresResource {
    @Inject
    MeasuredLessons lessons;

    @GET
    @Open
    public MeasuresPage list() {
        return new MeasuresPage(lessons.all());
    }
}
