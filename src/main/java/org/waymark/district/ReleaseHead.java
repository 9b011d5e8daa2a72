package org.waymark.district;

/**
 * Which release is being read.
 *
 * @param before the one before of the same school year, with which it is compared; null for the year's first
 * @param newest the newest one's number
 */
public record ReleaseHead(Release release, Release before, int newest) {
    public boolean isNewest() {
        return release.number() == newest;
    }

    /** What a link to another page of the same release ends with. */
    public String link() {
        return isNewest() ? "" : "?release=" + release.number();
    }
}
