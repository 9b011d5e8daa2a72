package org.waymark.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.assignment.Spacing;

/**
 * What one student has begun and finished in a class, and so which parts are there for them now. A part that was begun
 * can always be ended: no answer is lost because its time went by.
 *
 * @param entries the assignments that have opened, in the order of their opening
 */
public record Agenda(List<Entry> entries, Instant now) {
    /** Memory is asked again when forgetting has begun. */
    static final Duration REMINDER_FROM = Spacing.FROM;

    static final Duration REMINDER_UNTIL = Spacing.UNTIL;

    /**
     * One assignment: the parts that the student has begun, and when those that are finished were.
     *
     * @param alternate whether the student takes the task of equal status instead
     * @param done whether they have done that
     */
    public record Entry(
            UUID assignment, Set<Part> begun, Map<Part, Instant> finished, boolean alternate, boolean done) {
        /** Whether there is nothing more to do. What was done before a family said no is still done. */
        public boolean isFinished() {
            return finished.containsKey(Part.QUIZ) || alternate && done;
        }

        /** Whether there is something of the lesson to remember. */
        boolean isLearned() {
            return finished.containsKey(Part.QUIZ) && !alternate;
        }

        /** How far the student is: new, begun or finished. */
        public String state() {
            return isFinished() ? "finished" : begun.contains(Part.QUIZ) && !alternate ? "begun" : "new";
        }
    }

    /** Whether the part can be taken: in its time, or because it was begun then. */
    public boolean isOpen(UUID assignment, Part part) {
        return find(assignment)
                .filter(entry -> !entry.alternate())
                .map(entry -> entry.begun().contains(part) || isTime(entry, part))
                .orElse(false);
    }

    /** Whether the part can be taken and is not finished. */
    public boolean isWaiting(UUID assignment, Part part) {
        return isOpen(assignment, part)
                && !find(assignment).orElseThrow().finished().containsKey(part);
    }

    /** The last earlier lesson that the student has finished: what opens this one. */
    public Optional<UUID> earlier(UUID assignment) {
        return entries.stream()
                .takeWhile(entry -> !entry.assignment().equals(assignment))
                .filter(Entry::isLearned)
                .map(Entry::assignment)
                .reduce((one, later) -> later);
    }

    public Optional<Entry> find(UUID assignment) {
        return entries.stream()
                .filter(entry -> entry.assignment().equals(assignment))
                .findFirst();
    }

    private boolean isTime(Entry entry, Part part) {
        return switch (part) {
            case BEFORE -> !entry.begun().contains(Part.QUIZ);
            case QUIZ -> true;
            case RECALL -> entry.isLearned() && isBeforeTheNext(entry) && !isReminderTime(entry);
            case REMINDER -> entry.isLearned() && isReminderTime(entry);
        };
    }

    /** Whether a later lesson is open, and the one right after this is not finished. */
    private boolean isBeforeTheNext(Entry entry) {
        int next = entries.indexOf(entry) + 1;
        return next < entries.size() && !entries.get(next).isFinished();
    }

    /** Both ask the same, so in the weeks of the reminder there is no other. */
    private boolean isReminderTime(Entry entry) {
        Instant finished = entry.finished().get(Part.QUIZ);
        return !now.isBefore(finished.plus(REMINDER_FROM)) && now.isBefore(finished.plus(REMINDER_UNTIL));
    }
}
