package org.waymark.curriculum.authoring;

import org.waymark.curriculum.item.Text;

/** What a student can do afterwards: "I can ...". The id is unique in its lesson. */
public record Objective(String id, Text says) {}
