package org.waymark.faults;

import java.util.List;
import java.util.stream.Stream;

/** One of the two that are killed: Liberty or PostgreSQL, with every process that belongs to it. */
interface Program {
    /** Starts it and returns when it answers. @throws RuntimeException when it does not */
    void start();

    /** The process whose end is the program's; null before the first start. */
    ProcessHandle process();

    /** Whether a stranger gets an answer from it now. */
    boolean answers();

    /** Stops it in good order. */
    void stop();

    /** All of its processes, the first one first. */
    default List<ProcessHandle> tree() {
        ProcessHandle first = process();
        return first == null
                ? List.of()
                : Stream.concat(Stream.of(first), first.descendants()).toList();
    }
}
