package org.waymark.curriculum.authoring;

import org.waymark.curriculum.item.Text;

/** An idea that a wrong answer shows: what a thoughtful child may think, why, and how to teach it again. */
public record Misconception(String id, Text name, Text why, Text reteach) {}
