package org.waymark.assignment;

import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.AssessmentItem;
import org.waymark.curriculum.item.Text;

/** The scenarios, whole: which way a student takes never leaves the page. */
public record PracticePage(UUID id, Text title, List<AssessmentItem> scenarios) {}
