package org.waymark.identity;

/**
 * Where a one-time link leads: choose a password, and say who you are if nobody has said it yet.
 *
 * @param known whether name and e-mail address are set already
 * @param error a message key, or null at first
 */
public record LinkPage(String token, boolean known, String name, String email, String error) {}
