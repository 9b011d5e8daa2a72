package org.waymark.curriculum.item;

/** A way on from a scene, with what is said about it. */
public record Branch(Prose words, String to, Worth worth, Prose feedback) {}
