package org.waymark.district;

import java.util.List;
import org.waymark.curriculum.item.Text;

/**
 * A misconception, and which share of students still showed it after a lesson.
 *
 * @param name as the curriculum says it, in plain words
 * @param bands in their order
 * @param before the share of all in the release before; null where there is none
 */
public record IdeaRow(String misconception, Text name, ShownShare all, List<ShownShare> bands, Range before) {}
