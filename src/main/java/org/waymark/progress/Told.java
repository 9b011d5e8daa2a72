package org.waymark.progress;

import java.util.List;

/**
 * What an open page is told; what does not change is not said.
 *
 * @param whole whether these are all students
 * @param again whether the page has to be loaded again, because other students are in the class
 */
public record Told(boolean whole, boolean again, List<ProgressPage.Row> students, List<ProgressPage.Reteach> reteach) {}
