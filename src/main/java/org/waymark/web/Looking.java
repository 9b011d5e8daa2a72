package org.waymark.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** In which language, and as whom, this request looks at the school. Set by filters, read when a page is written. */
@RequestScoped
public class Looking {
    private Locale locale = Locale.ENGLISH;
    private Viewer viewer = Viewer.NOBODY;
    private String path = "/";
    private boolean secure;

    public Locale locale() {
        return locale;
    }

    public Viewer viewer() {
        return viewer;
    }

    public String path() {
        return path;
    }

    /** Whether the browser came over HTTPS, here or at the proxy in front. */
    public boolean secure() {
        return secure;
    }

    public void as(Viewer someone) {
        viewer = someone;
    }

    void at(String address, Locale language, boolean https) {
        path = address;
        locale = language;
        secure = https;
    }
}
