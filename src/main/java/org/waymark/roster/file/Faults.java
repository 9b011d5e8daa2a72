package org.waymark.roster.file;

import java.util.function.Consumer;

/** Looks at the cells of a file and says what is wrong with one. */
final class Faults {
    private final String file;
    private final Consumer<Finding> findings;

    Faults(String file, Consumer<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    boolean id(CsvTable.Line line, String column) {
        boolean fit = Numbers.isFit(line.get(column));
        return fit || say(line, "import.id-unfit", column);
    }

    boolean text(CsvTable.Line line, String text, int longest, String message) {
        boolean fit =
                !text.isEmpty() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
        return fit || say(line, message, "");
    }

    boolean name(CsvTable.Line line, String name) {
        String trouble = Names.trouble(name);
        return trouble == null || say(line, trouble, "");
    }

    /** @return false, since something is wrong */
    boolean say(CsvTable.Line line, String message, String about) {
        findings.accept(new Finding(file, line.number(), message, about));
        return false;
    }
}
