package org.waymark.identity;

import java.util.UUID;

/** Who is signed in: a person of a district, and for a student the class they signed in to; null for staff. */
public record Visitor(UUID session, UUID district, UUID user, Role role, String name, UUID schoolClass) {}
