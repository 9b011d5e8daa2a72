package org.waymark.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody counted on papers, as typed.
 *
 * @param papers how many there are
 * @param counts by the code of a question and what was counted, such as {@code 5e1b.a}
 */
public record PaperForm(String papers, Map<String, String> counts) {
    static final int MOST = 200;
    static final PaperForm EMPTY = new PaperForm("", Map.of());

    public PaperForm {
        counts = counts == null ? Map.of() : counts;
    }

    /** What does not fit: a message key and what it is about. */
    public record Misfit(String message, List<Object> about) {}

    /** By the code of a question, or {@code papers}; empty when every question's counts come to the number of papers. */
    Map<String, Misfit> misfits(List<PaperItem> items) {
        Map<String, Misfit> misfits = new LinkedHashMap<>();
        int papers = number(this.papers);
        if (papers < 1) {
            misfits.put("papers", new Misfit("paper.papers-missing", List.of(MOST)));
        }
        for (PaperItem item : items) {
            Misfit misfit = misfit(item, papers);
            if (misfit != null) {
                misfits.put(item.code(), misfit);
            }
        }
        return misfits;
    }

    private Misfit misfit(PaperItem item, int papers) {
        List<Integer> numbers =
                item.choices().stream().map(choice -> count(item, choice)).toList();
        if (numbers.contains(-1)) {
            return new Misfit("paper.not-a-number", List.of(item.number()));
        }
        int missing = papers - numbers.stream().mapToInt(Integer::intValue).sum();
        if (papers < 1 || missing == 0) {
            return null;
        }
        return new Misfit(
                missing > 0 ? "paper.too-few" : "paper.too-many", List.of(item.number(), Math.abs(missing), papers));
    }

    /** The counts as they are stored, by item. Only for what has no misfit. */
    Map<String, Map<String, Integer>> stored(List<PaperItem> items) {
        Map<String, Map<String, Integer>> stored = new LinkedHashMap<>();
        for (PaperItem item : items) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            item.choices().forEach(choice -> counts.put(item.stored(choice), count(item, choice)));
            stored.put(item.item().id(), counts);
        }
        return stored;
    }

    int students() {
        return number(papers);
    }

    String typed(PaperItem item, String choice) {
        return counts.getOrDefault(item.field(choice), "");
    }

    private int count(PaperItem item, String choice) {
        String typed = typed(item, choice);
        return typed.isBlank() ? 0 : number(typed);
    }

    /** -1 for what is no number that can be. */
    private static int number(String typed) {
        String digits = typed == null ? "" : typed.strip();
        int number = digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
        return number > MOST ? -1 : number;
    }
}
