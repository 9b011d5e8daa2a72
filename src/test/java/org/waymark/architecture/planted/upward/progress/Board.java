package org.waymark.architecture.planted.upward.progress;

/** Used where it must not be. */
public class Board {}
