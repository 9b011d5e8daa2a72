package org.waymark.quiz;

/** What was marked on a scale. */
public record ScaleForm(String item, String value) {}
