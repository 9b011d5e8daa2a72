package org.waymark.architecture.planted.bottom.web;

/** Used where it must not be. */
public class Page {}
