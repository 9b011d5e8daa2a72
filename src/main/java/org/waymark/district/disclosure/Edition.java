package org.waymark.district.disclosure;

import java.util.List;

/** What one release has published of one measure: tables, or shares, by school and by grade band. */
public record Edition(Rules rules, List<PublishedTable> tables, List<PublishedShares> shares) {}
