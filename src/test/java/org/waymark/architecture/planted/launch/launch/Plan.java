package org.waymark.architecture.planted.launch.launch;

/** Used where it must not be. */
public class Plan {}
