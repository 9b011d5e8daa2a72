package org.waymark.incontainer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;

/** An answer as a program reads it. */
public final class Data {
    private Data() {}

    /** The resource as JSON. */
    public static JsonObject get(Visit visit, String path) {
        return of(visit.get(path + "?format=json"));
    }

    public static JsonObject of(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** The resource as CSV, each row without its quotation marks. */
    public static List<String> table(Visit visit, String path) {
        return Arrays.stream(visit.get(path + "?format=csv").body().split("\r\n"))
                .map(row -> row.replace("\"", ""))
                .toList();
    }
}
