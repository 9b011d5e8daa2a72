package org.waymark.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Everything is served from the root, so that an address says what it is about and nothing else. */
@ApplicationPath("/")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Waymark",
                        version = "0.1.0",
                        description =
                                "Every address answers as a page, as JSON and, where it is a table, as CSV and XLSX."))
public class WaymarkApplication extends Application {}
