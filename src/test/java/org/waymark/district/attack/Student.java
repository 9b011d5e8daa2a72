package org.waymark.district.attack;

/** Somebody who is counted: where, what they were reached by, what they took, and whether they were right. */
final class Student {
    final int school;
    final int room;
    final int band;
    final boolean alternate;
    final boolean[] strands;
    boolean asked;
    boolean right;

    Student(int school, int room, int band, boolean alternate, int strands) {
        this.school = school;
        this.room = room;
        this.band = band;
        this.alternate = alternate;
        this.strands = new boolean[strands];
    }

    boolean isReached() {
        for (boolean strand : strands) {
            if (strand) {
                return true;
            }
        }
        return false;
    }
}
