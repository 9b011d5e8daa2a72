package org.waymark.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a form into the record that the same address takes as JSON. Its parts are texts, lists of texts, or
 * texts by name; a text that is given several times has spaces between, as {@link String#join} does. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class FormReader implements MessageBodyReader<Record> {
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
        return record(type, fields(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    }

    static Map<String, List<String>> fields(String body) {
        Map<String, List<String>> fields = new HashMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("The form is not well encoded.", e);
        }
    }

    static <T> T record(Class<T> type, Map<String, List<String>> fields) {
        return record(type, fields, List.of());
    }

    /** Files are what a part takes that is a list of {@link Upload}. */
    static <T> T record(Class<T> type, Map<String, List<String>> fields, List<Upload> files) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(parts).map(part -> value(part, fields, files)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a form record is built from its fields: " + type, e);
        }
    }

    private static Object value(RecordComponent part, Map<String, List<String>> fields, List<Upload> files) {
        if (part.getGenericType().getTypeName().contains(Upload.class.getName())) {
            return files;
        }
        if (part.getType() == Map.class) {
            return byName(part.getName() + ".", fields);
        }
        List<String> given = fields.getOrDefault(part.getName(), List.of());
        if (part.getType() == List.class) {
            return given;
        }
        return given.isEmpty() ? null : String.join(" ", given);
    }

    /** What a form writes as {@code answers.lunch-line=a} and JSON as {@code "answers": {"lunch-line": "a"}}. */
    private static Map<String, String> byName(String beginning, Map<String, List<String>> fields) {
        Map<String, String> named = new HashMap<>();
        fields.forEach((name, given) -> {
            if (name.startsWith(beginning)) {
                named.put(name.substring(beginning.length()), String.join(" ", given));
            }
        });
        return named;
    }
}
