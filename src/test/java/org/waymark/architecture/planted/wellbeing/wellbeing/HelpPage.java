package org.waymark.architecture.planted.wellbeing.wellbeing;

/** Used where it must not be. */
public class HelpPage {}
