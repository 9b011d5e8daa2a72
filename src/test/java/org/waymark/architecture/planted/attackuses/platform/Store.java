package org.waymark.architecture.planted.attackuses.platform;

/** Used where it must not be. */
public class Store {}
