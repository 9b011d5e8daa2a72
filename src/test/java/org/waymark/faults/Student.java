package org.waymark.faults;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.curriculum.item.AssessmentItem;

/** One child at one device: answers quiz after quiz, changes its mind now and then, and never forgets what it sent. */
final class Student implements Runnable {
    private static final double DECLINES = 0.1;
    private static final double TWICE = 0.1;

    private final int number;
    private final Line line;
    private final Timetable timetable;
    private final History history;
    private final Random chance;
    private final BooleanSupplier goesOn;

    Student(int number, Line line, Timetable timetable, History history, Random chance, BooleanSupplier goesOn) {
        this.number = number;
        this.line = line;
        this.timetable = timetable;
        this.history = history;
        this.chance = chance;
        this.goesOn = goesOn;
    }

    /** The last quiz is finished too, however late it is. */
    @Override
    public void run() {
        for (int round = 0; goesOn.getAsBoolean(); round++) {
            UUID assignment = timetable.assignment(round);
            for (AssessmentItem item : timetable.items()) {
                int tries = 1 + chance.nextInt(3);
                for (int sequence = 1; sequence <= tries; sequence++) {
                    answer(assignment, item, sequence);
                    Pause.milliseconds(chance.nextInt(timetable.thinking()));
                }
            }
            submit(assignment);
        }
    }

    private void answer(UUID assignment, AssessmentItem item, int sequence) {
        UUID event = new UUID(chance.nextLong(), chance.nextLong());
        String value = choose(item);
        history.add(new History.Sent(event, number, assignment, item.id(), sequence, value));
        String path = "/assignments/" + assignment + "/quiz/responses/" + item.id();
        Written written = new Written(deliver(path, body(event, sequence, value == null ? "" : value)));
        if (written.isSaved()) {
            history.add(new History.Receipt(event, written.text("item"), written.number("sequence")));
        } else {
            history.surprise("answer " + event + " got " + written);
        }
    }

    /** Right, wrong in some way, or rather not. */
    private String choose(AssessmentItem item) {
        List<String> values = new ArrayList<>(item.interaction().wrong());
        values.add(item.interaction().correct().written());
        return chance.nextDouble() < DECLINES ? null : values.get(chance.nextInt(values.size()));
    }

    private void submit(UUID assignment) {
        String quiz = "/assignments/" + assignment + "/quiz";
        UUID event = new UUID(chance.nextLong(), chance.nextLong());
        Written written = new Written(deliver(quiz + "/submission", body(event, 1, "")));
        if (!written.isSaved()) {
            history.surprise("submission of " + number + " got " + written);
            return;
        }
        Written result = new Written(line.insist("GET", quiz + "/result", "", history::retried));
        history.add(new History.Result(number, assignment, result.number("correct"), result.number("answered")));
    }

    /** Sometimes a second tab sends the same in the same moment. */
    private HttpResponse<String> deliver(String path, String body) {
        if (chance.nextDouble() < TWICE) {
            line.alsoSend("PUT", path, body);
        }
        return line.insist("PUT", path, body, history::retried);
    }

    private static String body(UUID event, int sequence, String choice) {
        return String.format(
                "{\"event\":\"%s\",\"sequence\":\"%d\",\"choice\":\"%s\",\"waited\":\"0\"}", event, sequence, choice);
    }

    /** What the school wrote. */
    private record Written(HttpResponse<String> answer) {
        boolean isSaved() {
            return answer.statusCode() == 200;
        }

        String text(String field) {
            return find(field, "\"([^\"]*)\"");
        }

        int number(String field) {
            return Integer.parseInt(find(field, "([0-9]+)"));
        }

        private String find(String field, String shape) {
            Matcher found = Pattern.compile("\"" + field + "\":" + shape).matcher(answer.body());
            if (!found.find()) {
                throw new IllegalStateException("no " + field + " in " + this);
            }
            return found.group(1);
        }

        @Override
        public String toString() {
            return answer.statusCode() + " " + answer.body();
        }
    }
}
