package org.waymark.curriculum.authoring;

import java.util.Map;
import org.waymark.curriculum.item.Text;

/**
 * A set of standards (a CASE framework).
 *
 * @param always false when its tags are shown only where a school turns them on
 * @param codes statements by code, in our own words
 */
public record Framework(String id, String name, boolean always, Map<String, Text> codes) {}
