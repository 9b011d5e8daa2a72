package org.waymark.architecture.planted.disclosureuses.platform;

/** Used where it must not be. */
public class Store {}
