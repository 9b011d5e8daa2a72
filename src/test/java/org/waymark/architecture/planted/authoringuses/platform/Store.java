package org.waymark.architecture.planted.authoringuses.platform;

/** Used where it must not be. */
public class Store {}
