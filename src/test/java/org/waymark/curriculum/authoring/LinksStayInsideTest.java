package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class LinksStayInsideTest {
    private final Rule rule = new LinksStayInside();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsALinkUpTheTree() {
        Sample.lesson()
                .with("lesson.en.md", "[She waits.](#the-answer)", "[She waits.](../../etc/passwd)")
                .breaks(rule, "lesson.en.md", "../../etc", "`[She waits.](../../etc/passwd)` leads out of the lesson.");
    }

    @Test
    void findsAnAddress() {
        Sample.lesson()
                .with("teach.en.md", "Read it once.", "Read https://example.org once.")
                .breaks(rule, "teach.en.md", "https://", "`https://example.org` leads out of the lesson.");
    }

    @Test
    void findsAPictureFromElsewhere() {
        Sample.lesson()
                .with(
                        "lesson.es.md",
                        "![Una niña en un columpio.](assets/swing.svg)",
                        "![Una niña.](assets/../../x.svg)")
                .breaks(
                        rule,
                        "lesson.es.md",
                        "../../x.svg",
                        "`![Una niña.](assets/../../x.svg)` leads out of the lesson.");
    }
}
