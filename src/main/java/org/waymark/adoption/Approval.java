package org.waymark.adoption;

import java.time.Instant;

/**
 * A lesson was read in the district.
 *
 * @param version the text that was read
 * @param reader and {@code role}: the person who read it, as they were named
 * @param recordedBy the name of whoever put it on the record
 */
public record Approval(String lesson, String version, String reader, String role, String recordedBy, Instant at) {}
