package org.waymark.architecture.planted.names.roster;

/** Planted: a name that says nothing. */
public class RollManager {}
