package org.waymark.roster;

/** The class code that somebody typed. */
public record CodeForm(String code) {}
