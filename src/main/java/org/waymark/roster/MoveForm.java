package org.waymark.roster;

/** To which class a student moves. */
public record MoveForm(String to) {}
