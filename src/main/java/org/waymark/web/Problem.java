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
        String key = switch (status) {
            case 400, 415, 422 -> "bad-request";
            case 401, 403 -> "refused";
            case 404, 405, 406 -> "not-found";
            case 409 -> "conflict";
            case 429 -> "too-many";
            case 503 -> "unavailable";
            default -> status < 500 ? "bad-request" : "fault";
        };
        return new Problem(
                "/problems/" + key,
                messages.text("problem." + key + ".title"),
                status,
                messages.text("problem." + key + ".detail"));
    }
}
