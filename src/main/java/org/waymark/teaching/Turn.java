package org.waymark.teaching;

/**
 * Whether something has changed, for windows that follow.
 *
 * @param mark another one after each change; empty while no lesson is live
 * @param atLeast so many have answered the open check
 */
public record Turn(String mark, int atLeast) {}
