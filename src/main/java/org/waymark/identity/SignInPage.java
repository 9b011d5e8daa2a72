package org.waymark.identity;

/** Staff sign in with e-mail and password. {@code error} is a message key, or null at first. */
public record SignInPage(String email, String error) {}
