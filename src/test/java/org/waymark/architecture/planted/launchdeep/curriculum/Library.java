package org.waymark.architecture.planted.launchdeep.curriculum;

/** Used where it must not be. */
public class Library {}
