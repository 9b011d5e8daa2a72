package org.waymark.roster;

/** The class code again, with what to do about it. */
public record JoinCodePage(String code, String error) {}
