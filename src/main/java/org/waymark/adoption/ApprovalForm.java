package org.waymark.adoption;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An approval as it was typed.
 *
 * @param read {@code yes} when the whole lesson, its script and its letter were read
 */
public record ApprovalForm(String reader, String role, String read) {
    static final ApprovalForm EMPTY = new ApprovalForm("", "", "");
    private static final int LONGEST = 80;

    String readerText() {
        return reader == null ? "" : reader.strip();
    }

    String roleText() {
        return role == null ? "" : role.strip();
    }

    /** Message keys by field; empty when all is well. */
    Map<String, String> errors() {
        Map<String, String> errors = new LinkedHashMap<>();
        if (!fits(readerText())) {
            errors.put("reader", "approval.reader-missing");
        }
        if (!fits(roleText())) {
            errors.put("role", "approval.role-missing");
        }
        if (!"yes".equals(read)) {
            errors.put("read", "approval.read-missing");
        }
        return errors;
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.length() <= LONGEST;
    }
}
