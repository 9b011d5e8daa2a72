package org.waymark.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/** Writes a record as a page: {@code org.waymark.roster.ClassPage} is shown by {@code roster/ClassPage.jte}. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Record> {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PageWriter.class.getClassLoader());

    static {
        TEMPLATES.setBinaryStaticContent(false);
    }

    @Inject
    Looking looking;

    @Inject
    StaticFiles files;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        headers.putSingle("Content-Type", "text/html; charset=UTF-8");
        Utf8ByteOutput html = new Utf8ByteOutput();
        Ui ui = new Ui(
                looking.locale(),
                looking.viewer(),
                looking.path(),
                looking.query(),
                files.base(),
                looking.announcement());
        TEMPLATES.render(template(type), Map.of("page", page, "ui", ui), html);
        html.writeTo(out);
    }

    static String template(Class<?> type) {
        String component = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return component + "/" + type.getSimpleName() + ".jte";
    }
}
