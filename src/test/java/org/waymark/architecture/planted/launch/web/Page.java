package org.waymark.architecture.planted.launch.web;

import org.waymark.architecture.planted.launch.launch.Plan;

/** Planted: the application knows how it was started. */
public class Page {
    Plan used;
}
