package org.waymark.architecture.planted.day.roster;

import java.time.LocalDate;

/** Planted: reads the day. */
public class Today {
    LocalDate day = LocalDate.now();
}
