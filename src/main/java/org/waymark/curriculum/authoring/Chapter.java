package org.waymark.curriculum.authoring;

import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/** A titled piece of a lesson: a slide, a step of the script, a likely question. */
public record Chapter(Text title, Prose prose) {}
