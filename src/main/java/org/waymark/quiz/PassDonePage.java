package org.waymark.quiz;

import java.util.List;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/**
 * The end of a quiz without an account: what is right and why, the same for everybody.
 *
 * @param counted whether this device was counted; no when the quiz is over
 */
public record PassDonePage(String lesson, Text title, boolean counted, List<Review> reviews, Prose close) {}
