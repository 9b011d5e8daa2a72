package org.waymark.recount;

/** How sure a class is: which mark was whose is not kept, but that somebody was counted is. */
final class Marking implements Check {
    @Override
    public void of(Work work, Findings findings) {
        work.published().scales.forEach((item, scale) -> {
            findings.looked("scales", 1);
            findings.same("scale", work.id(), "the number of marks for " + item, scale.n(), scale.given());
        });
    }
}
