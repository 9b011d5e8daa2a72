package org.waymark.district.disclosure;

import java.util.List;

/** Attacks what is to be published, and says what it could find out. It knows what everyone sees, and how it was made. */
public interface Gate {
    /** @param year all editions of one measure in a school year, the last one not published yet */
    Verdict judge(List<Edition> year);
}
