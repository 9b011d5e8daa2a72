package org.waymark.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** In which language, and as whom, this request looks at the school. Set by filters, read when a page is written. */
@RequestScoped
public class Looking {
    private Locale locale = Locale.ENGLISH;
    private Viewer viewer = Viewer.NOBODY;
    private String path = "/";
    private String query;
    private boolean secure;
    private String announcement;

    public Locale locale() {
        return locale;
    }

    public Viewer viewer() {
        return viewer;
    }

    public String path() {
        return path;
    }

    /** The raw query of a page that can be asked for again; null where it answers a form. */
    public String query() {
        return query;
    }

    /** Whether the browser came over HTTPS, here or at the proxy in front. */
    public boolean secure() {
        return secure;
    }

    public void as(Viewer someone) {
        viewer = someone;
    }

    /** The key of what every page is to say at its top; null where there is nothing. */
    public String announcement() {
        return announcement;
    }

    public void announce(String key) {
        announcement = key;
    }

    void at(String address, String asked, Locale language, boolean https) {
        path = address;
        query = asked;
        locale = language;
        secure = https;
    }
}
