package org.waymark.architecture.planted.itemuses.platform;

/** Used where it must not be. */
public class Dice {}
