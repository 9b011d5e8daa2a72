package org.waymark.assignment;

import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Shuffle;
import org.waymark.curriculum.item.Text;

/**
 * The scenarios, whole. Which way somebody takes is counted for the class, and nobody learns who it was.
 *
 * @param careful whether the lesson comes near to harm, so that there is a way to a pause
 * @param shuffle of the ways on, the student's own
 */
public record PracticePage(UUID id, Text title, boolean careful, Shuffle shuffle, List<AssessmentItem> scenarios) {}
