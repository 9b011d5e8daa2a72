package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class NoHtmlTest {
    private final Rule rule = new NoHtml();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAScript() {
        Sample.lesson()
                .with("lesson.en.md", "A turn is fair.", "A turn is fair. <script>alert(1)</script>")
                .breaks(rule, "lesson.en.md", "<script>", "`<script>` is HTML.");
    }

    @Test
    void readsEveryFile() {
        Sample.lesson()
                .with("family.es.md", "Esta semana", "<b>Esta semana</b>")
                .breaks(rule, "family.es.md", "<b>", "`<b>` is HTML.");
    }

    @Test
    void leavesComparisonsAlone() {
        Sample.lesson()
                .with("lesson.en.md", "A turn is fair.", "1 < 2 is fair.")
                .keeps(rule);
    }
}
