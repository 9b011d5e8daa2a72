package org.waymark.architecture.planted.launchdeep.launch;

import org.waymark.architecture.planted.launchdeep.curriculum.Library;

/** Planted: the start uses more of the curriculum than its reader. */
public class Lessons {
    Library used;
}
