package org.waymark.curriculum.authoring;

import java.util.List;
import org.waymark.curriculum.item.Text;

/** Lessons that belong together, in the order in which they are taught. Lessons by id. */
public record Unit(String id, Text title, String band, List<String> lessons) {}
