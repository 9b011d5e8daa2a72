package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class ScriptIsWholeTest {
    private final Rule rule = new ScriptIsWhole();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAnEmptyStep() {
        Sample.lesson()
                .with("teach.en.md", "**Ask.** Two questions.\n", "")
                .breaks(rule, "teach.en.md", "## Recall", "Nothing stands below this heading.");
    }

    @Test
    void findsAWrongHeading() {
        Sample.lesson()
                .with("teach.en.md", "## AAC tiles", "## Tiles")
                .breaks(
                        rule,
                        "teach.en.md",
                        "",
                        "The headings are [Read-aloud, Picture support, Sentence starters, Tiles, Extension,"
                                + " Special education, English learners].");
    }
}
