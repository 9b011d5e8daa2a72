package org.waymark.curriculum.authoring;

import org.waymark.curriculum.item.Text;

/** A word of the lesson and what it means. */
public record Word(String id, Text word, Text means) {}
