package org.waymark.district.attack;

/**
 * How large a district is, and how much is public about it.
 *
 * @param flips whether what is true of a student may change
 * @param deletions one of so many students is deleted each week; 0 for none
 */
record Shape(
        int schools,
        int classes,
        int students,
        int strands,
        int bands,
        boolean enrollment,
        boolean flips,
        int deletions) {
    static final Shape SMALL = new Shape(4, 3, 20, 3, 2, false, false, 0);
    /** As in docs/benchmarks.md: 200 schools, 4,000 classes, 100,000 students. */
    static final Shape LARGE = new Shape(200, 20, 25, 5, 4, true, false, 2000);
}
