package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletContext;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.Endpoint;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Visit;

/** What programs are told is there is what is there. */
class OpenApiIT extends InSchool {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    @Inject
    ServletContext school;

    @Test
    void describesEveryAddressAndNoOther() {
        assertEquals(served(), described());
    }

    private Set<String> served() {
        Set<String> served = new TreeSet<>();
        Endpoint.all(school).stream()
                .filter(endpoint -> !isHidden(endpoint))
                .forEach(endpoint -> served.add(endpoint.toString().replaceAll(":[^}]+}", "}"))); // {part: a|b}
        return served;
    }

    /** Style sheets and the like. */
    private static boolean isHidden(Endpoint endpoint) {
        Operation operation = endpoint.method().getAnnotation(Operation.class);
        return operation != null && operation.hidden();
    }

    private static Set<String> described() {
        String text =
                new Visit().with("Accept", "application/json").get("/openapi").body();
        JsonObject paths =
                Json.createReader(new StringReader(text)).readObject().getJsonObject("paths");
        Set<String> described = new TreeSet<>();
        paths.forEach((path, verbs) -> verbs.asJsonObject().keySet().stream()
                .filter(METHODS::contains)
                .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
        return described;
    }
}
