package org.waymark.teaching;

/** A student's answer in a class check: which check, and which option. */
public record TogetherForm(String check, String choice) {}
