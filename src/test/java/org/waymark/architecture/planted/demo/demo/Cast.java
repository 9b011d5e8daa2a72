package org.waymark.architecture.planted.demo.demo;

/** Used where it must not be. */
public class Cast {}
