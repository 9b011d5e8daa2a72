package org.waymark.curriculum.item;

/** How a path of a scenario is talked about in class. It is never a score. */
public enum Worth {
    BEST,
    OKAY,
    RISKY
}
