package org.waymark.architecture.planted.fileuses.platform;

/** Used where it must not be. */
public class Store {}
