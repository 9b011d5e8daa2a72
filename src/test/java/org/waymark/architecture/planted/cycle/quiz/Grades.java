package org.waymark.architecture.planted.cycle.quiz;

import org.waymark.architecture.planted.cycle.roster.Roll;

/** Planted: the other half of a circle. */
public class Grades {
    Roll roll;
}
