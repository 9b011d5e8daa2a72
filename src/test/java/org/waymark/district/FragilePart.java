package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;

/** A part of tests: it is written like any other, and fails as long as it is told to. */
@ApplicationScoped
public class FragilePart implements ReleasePart {
    private volatile boolean broken;

    public void breaks(boolean now) {
        broken = now;
    }

    @Override
    public String name() {
        return "fragile";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void write(ReleaseDraft draft) {
        if (broken) {
            throw new IllegalStateException("a part that a test has broken");
        }
    }
}
