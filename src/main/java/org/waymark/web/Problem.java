package org.waymark.web;

/**
 * What went wrong, by RFC 9457.
 *
 * @param type a relative address that names the kind of problem
 * @param title one plain sentence
 * @param status the HTTP status
 * @param detail what to do next
 */
public record Problem(String type, String title, int status, String detail) {
    /** Its media type. */
    public static final String TYPE = "application/problem+json";

    static Problem of(int status, Messages messages) {
        String kind = switch (status) {
            case 400, 415, 422 -> "bad-request";
            case 401, 403 -> "refused";
            case 404, 405, 406 -> "not-found";
            case 409 -> "conflict";
            case 413 -> "too-large";
            case 429 -> "too-many";
            case 503 -> "unavailable";
            default -> status < 500 ? "bad-request" : "fault";
        };
        return of(status, kind, messages);
    }

    static Problem of(int status, String kind, Messages messages) {
        return new Problem(
                "/problems/" + kind,
                messages.text("problem." + kind + ".title"),
                status,
                messages.text("problem." + kind + ".detail"));
    }

    /** The part of a request that cannot be taken is named, since a program's author has to find it. */
    static Problem of(Malformed failure, Messages messages) {
        return new Problem(
                "/problems/malformed",
                messages.text("problem.malformed.title"),
                failure.getResponse().getStatus(),
                messages.text("problem.malformed." + failure.part()));
    }
}
