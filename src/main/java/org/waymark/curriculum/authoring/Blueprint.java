package org.waymark.curriculum.authoring;

/**
 * What an item is in the quiz for.
 *
 * @param asks {@code recognize}, {@code respond}, {@code help-a-friend}, {@code no-blame} or {@code help-route}; empty where
 *     it is not said
 * @param safe whether the story is one in which nothing is amiss: children learn to tell both
 */
public record Blueprint(String asks, boolean safe) {}
