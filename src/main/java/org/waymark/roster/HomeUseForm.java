package org.waymark.roster;

/** Whether students may come in while the class is closed: {@code yes} or {@code no}. */
public record HomeUseForm(String allow) {
    boolean allowed() {
        return "yes".equals(allow);
    }
}
