package org.waymark.reporting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;
import org.waymark.web.Table;
import org.waymark.web.Ui;

/**
 * Item by item: how many of the class chose what, and what a wrong answer shows.
 *
 * @param finished how many finished quizzes are counted; 0 while there are too few to show
 * @param paper how many of them were on paper
 * @param devices how many came from devices without accounts
 * @param asOf when they were counted; null while there are too few
 * @param step by how many finished quizzes two published counts differ at least
 */
public record ItemsPage(
        UUID id,
        UUID schoolClass,
        String classTitle,
        String lesson,
        Text title,
        int finished,
        int paper,
        int devices,
        Instant asOf,
        ZoneId zone,
        int step,
        List<Item> items)
        implements Table {
    /** How many came from students with accounts. */
    public int signedIn() {
        return finished - paper - devices;
    }

    static final List<String> COLUMNS = List.of("item", "option", "text", "key", "n", "misconception");

    /**
     * One item: correct out of answered, and its choices.
     *
     * @param told of how many answers it is known what was chosen; a paper may have been told right from not right only
     * @param paper how many of the answers were given on paper
     * @param regrade {@code left-out} or {@code marked-anew} where its key was wrong; null elsewhere
     */
    public record Item(
            String id,
            int number,
            Prose stem,
            Text objective,
            int correct,
            int answered,
            int told,
            int paper,
            int declined,
            String regrade,
            List<Choice> choices) {
        public int percent() {
            return Ui.percent(correct, answered);
        }

        public boolean leftOut() {
            return "left-out".equals(regrade);
        }

        /** The misconception that most often shows, if any does; ties go to the first. */
        public Choice mostMissed() {
            Choice most = null;
            for (Choice choice : choices) {
                if (!choice.key() && choice.n() > 0 && (most == null || choice.n() > most.n())) {
                    most = choice;
                }
            }
            return most;
        }
    }

    /** An option with its count; the misconception is null for the key. */
    public record Choice(String id, Text words, boolean key, int n, int percent, Misunderstanding misconception) {}

    /** What a wrong answer shows and how to teach it again. */
    public record Misunderstanding(String id, Text name, Text why, Text reteach) {}

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public List<List<Object>> rows() {
        return rows(items);
    }

    /** The same columns for some items. */
    static List<List<Object>> rows(List<Item> items) {
        List<List<Object>> rows = new ArrayList<>();
        for (Item item : items) {
            for (Choice choice : item.choices()) {
                rows.add(Arrays.asList(
                        item.id(),
                        choice.id(),
                        choice.words().en(),
                        choice.key(),
                        choice.n(),
                        choice.misconception() == null
                                ? null
                                : choice.misconception().id()));
            }
            rows.add(Arrays.asList(item.id(), "declined", null, false, item.declined(), null));
        }
        return rows;
    }
}
