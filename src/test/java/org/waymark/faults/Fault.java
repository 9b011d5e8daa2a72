package org.waymark.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What happens to a program, without warning. */
enum Fault {
    /** Liberty is gone in the middle of whatever it did. */
    SERVER_KILLED("kills of Liberty"),
    /** Every process of PostgreSQL is gone at once, and what it had not written with them. */
    DATABASE_KILLED("kills of all of PostgreSQL"),
    /** One process of PostgreSQL is gone; it then ends all others by itself and recovers. */
    BACKEND_KILLED("kills of one PostgreSQL process"),
    /** Liberty stands still, with its connections open. */
    SERVER_PAUSED("pauses of Liberty"),
    /** PostgreSQL stands still, with its connections open. */
    DATABASE_PAUSED("pauses of PostgreSQL");

    private static final int SHORTEST_PAUSE = 2000;
    private static final int LONGEST_PAUSE = 5000;

    private final String words;

    Fault(String words) {
        this.words = words;
    }

    String says() {
        return words;
    }

    /** So many kills of both programs, two fifths of them Liberty's, in a random order and with other faults between. */
    static List<Fault> plan(int kills, Random chance) {
        List<Fault> plan = new ArrayList<>();
        plan.addAll(Collections.nCopies(kills * 2 / 5, SERVER_KILLED));
        plan.addAll(Collections.nCopies(kills - kills * 2 / 5, DATABASE_KILLED));
        for (Fault other : List.of(BACKEND_KILLED, SERVER_PAUSED, DATABASE_PAUSED)) {
            plan.addAll(Collections.nCopies(Math.max(1, kills / 8), other));
        }
        Collections.shuffle(plan, chance);
        return plan;
    }

    /** @return false when there was nothing to strike: the program had just ended */
    boolean strike(Program liberty, Program postgres, Random chance) {
        Program struck = this == SERVER_KILLED || this == SERVER_PAUSED ? liberty : postgres;
        List<ProcessHandle> tree = struck.tree();
        List<ProcessHandle> victims = this == BACKEND_KILLED ? one(tree, chance) : tree;
        if (victims.isEmpty() || !tree.get(0).isAlive()) {
            return false;
        }
        if (this == SERVER_PAUSED || this == DATABASE_PAUSED) {
            pause(victims, SHORTEST_PAUSE + chance.nextInt(LONGEST_PAUSE - SHORTEST_PAUSE));
        } else {
            Signal.KILL.send(victims);
        }
        return true;
    }

    private static List<ProcessHandle> one(List<ProcessHandle> tree, Random chance) {
        return tree.size() < 2 ? List.of() : List.of(tree.get(1 + chance.nextInt(tree.size() - 1)));
    }

    private static void pause(List<ProcessHandle> victims, int time) {
        Signal.STOP.send(victims);
        Pause.milliseconds(time);
        Signal.CONT.send(victims);
    }
}
