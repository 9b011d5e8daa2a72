package org.waymark.curriculum.authoring;

/** A statement of a framework that a lesson serves, and whether the code was read in the framework itself. */
public record Standard(String framework, String code, boolean verified) {}
