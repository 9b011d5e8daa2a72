package org.waymark.web;

/** As whom the page is looked at: enough for the navigation and no more. Role is a word such as {@code teacher}. */
public record Viewer(String role, String name) {
    /** Nobody is signed in. */
    public static final Viewer NOBODY = new Viewer("nobody", "");

    public boolean is(String wanted) {
        return role.equals(wanted);
    }
}
