package org.waymark.recount;

/** One thing that is counted again for each assignment. */
interface Check {
    void of(Work work, Findings findings);
}
