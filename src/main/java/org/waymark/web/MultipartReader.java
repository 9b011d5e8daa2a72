package org.waymark.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a form with files into the record that the same address takes without them. Files go to the disk as they come. */
@Provider
@Consumes(MediaType.MULTIPART_FORM_DATA)
public class MultipartReader implements MessageBodyReader<Record> {
    private static final int MOST_PARTS = 40;

    @Inject
    Uploads uploads;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        String boundary = media.getParameters().getOrDefault("boundary", "");
        if (boundary.isEmpty() || boundary.length() > 70) { // RFC 2046, 5.1.1
            throw new Malformed("body");
        }
        Map<String, List<String>> fields = new HashMap<>();
        List<Upload> files = new ArrayList<>();
        readAll(new Multipart(in, boundary), fields, files);
        return FormReader.record(type, fields, files);
    }

    private void readAll(Multipart body, Map<String, List<String>> fields, List<Upload> files) throws IOException {
        try {
            for (int parts = 0; body.next(); parts++) {
                if (parts == MOST_PARTS) {
                    throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
                }
                read(body, fields, files);
            }
        } catch (EOFException e) {
            throw new Malformed("body");
        }
    }

    private void read(Multipart part, Map<String, List<String>> fields, List<Upload> files) throws IOException {
        if (part.name() == null) {
            throw new Malformed("body");
        }
        if (part.fileName() == null) {
            fields.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(text(part));
        } else if (!part.fileName().isEmpty()) { // else none was chosen
            files.add(uploads.take(part.fileName(), part));
        }
    }

    private static String text(Multipart part) throws IOException {
        byte[] text = part.readNBytes(BodyGuard.LIMIT + 1);
        if (text.length > BodyGuard.LIMIT) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return new String(text, StandardCharsets.UTF_8);
    }
}
