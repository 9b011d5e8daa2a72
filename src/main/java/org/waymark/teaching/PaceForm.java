package org.waymark.teaching;

/** Whether the students' screens follow: yes or no. */
public record PaceForm(String follow) {
    boolean isWhole() {
        return "yes".equals(follow) || "no".equals(follow);
    }

    boolean follows() {
        return "yes".equals(follow);
    }
}
