package org.waymark.teaching;

import org.waymark.curriculum.item.Text;

/**
 * What is on the wall: what the class sees of the step that its teacher is at.
 *
 * @param turns where to ask whether something has changed
 * @param mark what to compare; empty while no lesson is live
 * @param stage null while no lesson is live
 */
public record ProjectorPage(String turns, Text title, String mark, Stage stage) {}
