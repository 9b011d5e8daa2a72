package org.waymark.architecture.planted.unknown.roster;

/** Used where it must not be. */
public class Roll {}
