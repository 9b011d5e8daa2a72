package org.waymark.records;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How long a district keeps a kind of data, as somebody has decided.
 *
 * @param kind a code of {@link Kind}
 * @param keep school years or days
 * @param from the day from which it holds
 */
public record RetentionRule(String kind, int keep, LocalDate from, String by, Instant at) {}
