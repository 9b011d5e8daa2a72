package org.waymark.architecture.planted.psychometricsuses.platform;

/** Used where it must not be. */
public class Store {}
