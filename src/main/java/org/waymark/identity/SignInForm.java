package org.waymark.identity;

/** What a grown-up types to sign in. */
public record SignInForm(String email, String password) {
    @Override
    public String toString() {
        return "SignInForm[hidden]";
    }
}
