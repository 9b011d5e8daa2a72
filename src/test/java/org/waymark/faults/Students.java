package org.waymark.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** All students at once, from the moment they are made until they are told that it is over. */
final class Students {
    private final ExecutorService devices;
    private final List<Future<?>> work = new ArrayList<>();
    private volatile boolean over;

    Students(List<Line> lines, Timetable timetable, History history, long seed) {
        devices = Executors.newFixedThreadPool(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Student student = new Student(i, lines.get(i), timetable, history, new Random(seed + i), () -> !over);
            work.add(devices.submit(student));
        }
    }

    /** Lets everybody finish the quiz that they are in. */
    void finish() throws ExecutionException, InterruptedException {
        over = true;
        devices.shutdown();
        for (Future<?> student : work) {
            student.get();
        }
    }
}
