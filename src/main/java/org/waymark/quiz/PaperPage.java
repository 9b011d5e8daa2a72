package org.waymark.quiz;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.assignment.Assignment;
import org.waymark.curriculum.item.Option;
import org.waymark.curriculum.item.Text;
import org.waymark.roster.SchoolClass;

/**
 * Where a teacher types in what a class answered on paper: counts, and never a name.
 *
 * @param print the quiz on paper, with the same numbers and letters
 * @param papers as typed, or of the sheet that counts
 * @param errors what does not fit, by the code of a question or {@code papers}
 * @param saved whether a sheet was saved just now
 * @param sheets the one that counts first
 */
public record PaperPage(
        UUID id,
        UUID schoolClass,
        String classTitle,
        Text title,
        String print,
        List<Row> items,
        String papers,
        Map<String, PaperForm.Misfit> errors,
        boolean saved,
        List<CountSheets.Sheet> sheets,
        ZoneId zone) {
    /** A question with its counts. */
    public record Row(String code, int number, Text stem, List<Cell> cells) {}

    /**
     * One count.
     *
     * @param choice an option's letter, or {@code right}, {@code other} or {@code declined}
     * @param words of the option; null for the others
     */
    public record Cell(String field, String choice, Text words, String value) {
        public boolean isOption() {
            return words != null;
        }
    }

    /** The sheet that counts, or null. */
    public CountSheets.Sheet standing() {
        return sheets.isEmpty() || !sheets.get(0).counts() ? null : sheets.get(0);
    }

    /** Those that counted before. */
    public List<CountSheets.Sheet> earlier() {
        return sheets.stream().filter(sheet -> !sheet.counts()).toList();
    }

    static PaperPage of(
            TestPart part,
            SchoolClass schoolClass,
            PaperForm form,
            Map<String, PaperForm.Misfit> errors,
            boolean saved,
            List<CountSheets.Sheet> sheets,
            ZoneId zone) {
        Assignment assignment = part.assignment();
        return new PaperPage(
                assignment.id(),
                schoolClass.id(),
                schoolClass.title(),
                part.lesson().title(),
                print(part),
                PaperItem.of(part).stream().map(item -> row(item, form)).toList(),
                form.papers() == null ? "" : form.papers(),
                errors,
                saved,
                sheets,
                zone);
    }

    /** The very text that was assigned; a class that began with form A ends with form B. */
    private static String print(TestPart part) {
        String sheet = "A".equals(part.assignment().firstForm()) ? "quiz-b" : "quiz";
        String version = part.lesson().version().substring(0, 12);
        return "/lessons/" + part.lesson().id() + "/print?part=" + sheet + "&version=" + version;
    }

    private static Row row(PaperItem item, PaperForm form) {
        List<Cell> cells = new ArrayList<>();
        for (String choice : item.choices()) {
            Text words = item.item().interaction().picksOne()
                    ? item.item()
                            .interaction()
                            .option(choice)
                            .map(PaperPage::words)
                            .orElse(null)
                    : null;
            cells.add(new Cell("counts." + item.field(choice), choice, words, form.typed(item, choice)));
        }
        return new Row(item.code(), item.number(), item.item().stem().plain(), cells);
    }

    private static Text words(Option option) {
        boolean drawn = option.words().isEmpty() && option.picture() != null;
        return drawn ? option.picture().alt() : option.words().plain();
    }
}
