package org.waymark.training;

import java.time.Instant;
import java.util.Map;

/**
 * A module's check as somebody took it.
 *
 * @param version of the module, pinned
 * @param answers by item the option's letter
 */
record Attempt(String version, Map<String, String> answers, Instant at) {}
