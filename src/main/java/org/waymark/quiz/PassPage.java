package org.waymark.quiz;

import org.waymark.curriculum.item.Text;

/**
 * What waits behind a class's code for those without a card.
 *
 * @param careful whether the lesson comes near to harm, so that there is a way to a pause
 * @param reads whether the class reads by itself
 */
public record PassPage(String code, Text title, int questions, boolean careful, boolean reads) {}
