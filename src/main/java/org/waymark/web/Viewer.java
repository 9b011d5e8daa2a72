package org.waymark.web;

/**
 * As whom the page is looked at: enough for the navigation and no more.
 *
 * @param role a word such as {@code teacher}
 * @param mark what the device calls a student whose answers wait on it; null for everybody else
 */
public record Viewer(String role, String name, String mark) {
    /** Nobody is signed in. */
    public static final Viewer NOBODY = new Viewer("nobody", "", null);

    public boolean is(String wanted) {
        return role.equals(wanted);
    }
}
