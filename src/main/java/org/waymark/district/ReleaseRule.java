package org.waymark.district;

import java.time.Instant;

/** The smallest number of children that is shown, who set it and when. */
public record ReleaseRule(int minimum, String by, Instant at) {}
