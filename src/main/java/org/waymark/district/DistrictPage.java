package org.waymark.district;

/**
 * What a district sees at a glance.
 *
 * @param release null while there is none
 */
public record DistrictPage(String district, Release release) {}
