package org.waymark.architecture.planted.readabilityuses.platform;

/** Used where it must not be. */
public class Store {}
