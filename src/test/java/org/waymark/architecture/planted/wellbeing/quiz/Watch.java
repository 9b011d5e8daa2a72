package org.waymark.architecture.planted.wellbeing.quiz;

import org.waymark.architecture.planted.wellbeing.wellbeing.HelpPage;

/** Planted: a quiz looks at who needs help. */
public class Watch {
    HelpPage used;
}
