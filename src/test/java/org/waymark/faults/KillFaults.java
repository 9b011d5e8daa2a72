package org.waymark.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.recount.Recounted;

/**
 * Nothing acknowledged is lost and nothing is there twice, whatever dies and whenever. Short in every {@code verify},
 * long by {@code ./mvnw verify -Pfaults} ({@code -Dfaults.kills=50 -Dfaults.students=24 -Dfaults.seed=...}).
 */
class KillFaults {
    private static final int KILLS = Integer.getInteger("faults.kills", 5);
    private static final int STUDENTS = Integer.getInteger("faults.students", 12);
    private static final long SEED = Long.getLong("faults.seed", System.nanoTime());
    private static final int THINKING = 600;

    private final PrintStream console = System.out;
    private final History history = new History();
    private final Storm storm = new Storm();
    private final List<Recounted> recounted = new ArrayList<>();

    @Test
    void whatWasAcknowledgedIsThereOnce() throws Exception {
        Files.createDirectories(Path.of("target/faults"));
        console.println("faults: " + KILLS + " kills, " + STUDENTS + " students; repeat with -Dfaults.seed=" + SEED);
        try (PrintStream log = new PrintStream("target/faults/school.log")) {
            System.setOut(log); // a server that dies again and again has much to say
            Verdict verdict = run();
            report(verdict);
            assertTrue(
                    verdict.isClean(),
                    () -> String.join("\n", verdict.lines().limit(20).toList()));
            assertTrue(recounted.stream().allMatch(Recounted::isClean), () -> recounted.toString());
            assertTrue(history.retries() > 0, "no fault met an answer, so nothing was proved");
        } finally {
            System.setOut(console);
        }
    }

    private Verdict run() throws Exception {
        try (FaultSchool school = new FaultSchool()) {
            assertEquals(List.of(), school.switchedOff(), "data would not be kept");
            Doors doors = new Doors(FaultSchool.ADDRESS);
            Line teacher = doors.teacher();
            Timetable timetable = new Timetable(teacher, doors.schoolClass(teacher), THINKING);
            Students students = new Students(doors.students(STUDENTS), timetable, history, SEED);
            Random chance = new Random(SEED);
            storm.rage(school, Fault.plan(KILLS, chance), chance);
            students.finish();
            assertEquals(List.of(), school.switchedOff(), "data would not be kept");
            recounted.addAll(school.recounted());
            return Verdict.of(history, school.stored(timetable), timetable.items());
        }
    }

    private void report(Verdict verdict) {
        console.println("faults: " + storm);
        console.println("faults: " + history.receipts().size() + " answers and "
                + history.results().size() + " submissions acknowledged, " + history.retries() + " retries");
        console.println("faults: missing " + verdict.missing().size() + ", double "
                + verdict.doubled().size() + ", different "
                + verdict.different().size() + ", wrong scores "
                + verdict.scores().size());
        recounted.forEach(one -> console.println("faults: counted again " + one.looked() + ", could not be "
                + one.skipped() + ", differences " + one.found()));
    }
}
