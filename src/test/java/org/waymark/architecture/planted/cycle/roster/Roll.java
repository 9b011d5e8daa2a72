package org.waymark.architecture.planted.cycle.roster;

import org.waymark.architecture.planted.cycle.quiz.Grades;

/** Planted: one half of a circle. */
public class Roll {
    Grades grades;
}
