package org.waymark.incontainer;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One method of a resource, found in the deployed archive: nobody has to list it, so nobody can forget to. */
public record Endpoint(Method method, String verb, String path) {
    private static final String CLASSES = "/WEB-INF/classes/";

    public static List<Endpoint> all(ServletContext school) {
        List<Endpoint> found = new ArrayList<>();
        collect(school, CLASSES + "org/waymark/", found);
        return found;
    }

    private static void collect(ServletContext school, String folder, List<Endpoint> into) {
        for (String path : Set.copyOf(school.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                collect(school, path, into);
            } else if (path.endsWith("Resource.class")) {
                Arrays.stream(load(path).getDeclaredMethods())
                        .flatMap(Endpoint::of)
                        .forEach(into::add);
            }
        }
    }

    private static Class<?> load(String path) {
        String name = path.substring(CLASSES.length(), path.length() - ".class".length())
                .replace('/', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the archive holds what it cannot load", e);
        }
    }

    private static Stream<Endpoint> of(Method method) {
        String path =
                part(method.getDeclaringClass().getAnnotation(Path.class)) + part(method.getAnnotation(Path.class));
        return Arrays.stream(method.getAnnotations())
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> new Endpoint(method, verb.value(), path.isEmpty() ? "/" : path));
    }

    private static String part(Path path) {
        String part = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return part.isEmpty() ? "" : "/" + part;
    }

    /** Whether the address names a thing. */
    public boolean hasId() {
        return path.contains("{");
    }

    /** Asks for what is in this place, with an empty body. */
    public HttpResponse<String> ask(Visit visit, Place place) {
        visit.with("Accept", hasPage() ? MediaType.TEXT_HTML : produced().get(0));
        String address = place.fill(path);
        return verb.equals(HttpMethod.GET)
                ? visit.get(address)
                : visit.send(verb, address, type(), type().equals(MediaType.APPLICATION_JSON) ? "{}" : "");
    }

    /** Whether it answers to a browser, and not to scripts and programs alone. */
    public boolean hasPage() {
        return produced().contains(MediaType.TEXT_HTML);
    }

    /** What it answers with. A method that does not say takes what comes. */
    public List<String> produced() {
        Produces produces = method.isAnnotationPresent(Produces.class)
                ? method.getAnnotation(Produces.class)
                : method.getDeclaringClass().getAnnotation(Produces.class);
        return produces == null ? List.of(MediaType.TEXT_HTML) : List.of(produces.value());
    }

    private String type() {
        Consumes consumes = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : method.getDeclaringClass().getAnnotation(Consumes.class);
        List<String> types = consumes == null ? List.of() : List.of(consumes.value());
        return types.contains(MediaType.APPLICATION_FORM_URLENCODED) || types.isEmpty()
                ? MediaType.APPLICATION_FORM_URLENCODED
                : types.get(0);
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
