package org.waymark.identity;

/** A new password, and for the first officer a name and an e-mail address. */
public record LinkForm(String name, String email, String password) {
    String nameText() {
        return name == null ? "" : name.strip();
    }

    String emailText() {
        return email == null ? "" : email.strip();
    }

    /** A message key that says what is missing, or null. */
    String error(boolean known) {
        if (!known && (nameText().isEmpty() || nameText().length() > 80)) {
            return "link.name-missing";
        }
        if (!known && !emailText().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            return "link.email-missing";
        }
        return password == null || password.length() < Passwords.SHORTEST || password.length() > 200
                ? "link.password-short"
                : null;
    }

    @Override
    public String toString() {
        return "LinkForm[hidden]";
    }
}
