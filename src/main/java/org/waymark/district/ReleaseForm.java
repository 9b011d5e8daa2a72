package org.waymark.district;

/**
 * Asks for a release.
 *
 * @param week the Monday that the page named; another one is not made
 */
public record ReleaseForm(String week) {}
