package org.waymark.roster;

/** A one-time link to hand over; it is shown once. {@code path} begins at the school's own address. */
public record StaffLinkPage(String name, String path, String address) {}
