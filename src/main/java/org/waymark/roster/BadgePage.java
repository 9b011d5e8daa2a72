package org.waymark.roster;

/**
 * Where a badge's address leads. Its script sends what is behind the hash sign; without it the class code is the way in.
 *
 * @param error a message key, or null at first
 */
public record BadgePage(String error) {}
