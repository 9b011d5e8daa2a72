package org.waymark.assignment;

/** The class that gets the same plan, by its id. */
public record PlanCopyForm(String to) {}
