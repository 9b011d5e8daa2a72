package org.waymark.progress;

import org.waymark.curriculum.item.Score;

/**
 * What became of one lesson with one student.
 *
 * @param state asked-nothing, new, begun or finished
 * @param again how many objectives to teach again
 */
record Cell(String state, Score score, boolean late, int again) {
    /** Somebody who is not asked. */
    static final Cell NOT_ASKED = new Cell("not-asked", Score.NONE, false, 0);

    static final Cell NEW = new Cell("new", Score.NONE, false, 0);
    static final Cell BEGUN = new Cell("begun", Score.NONE, false, 0);

    /** The task of equal status, or what was done before a family said no: finished, and without a score. */
    static final Cell DONE = new Cell("finished", Score.NONE, false, 0);

    boolean isAsked() {
        return this != NOT_ASKED;
    }

    boolean isFinished() {
        return state.equals("finished");
    }

    /** A whole percent of what was answered; null when nothing was. */
    Integer percent() {
        return score.percent();
    }
}
