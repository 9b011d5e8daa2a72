package org.waymark.curriculum.authoring;

import org.junit.jupiter.api.Test;

class PicturesExistTest {
    private final Rule rule = new PicturesExist();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    @Test
    void findsAMissingOne() {
        Sample.lesson()
                .with("lesson.en.md", "![A girl asks.](assets/swing.svg)", "![A girl asks.](assets/slide.svg)")
                .breaks(rule, "lesson.en.md", "assets/slide.svg", "There is no assets/slide.svg.");
    }

    @Test
    void findsAnUnusedOne() {
        Sample.lesson()
                .file("assets/old.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n")
                .breaks(rule, "assets/old.svg", "", "No page uses this drawing.");
    }

    @Test
    void findsAScript() {
        Sample.lesson()
                .with("assets/swing.svg", "</svg>", "<script>go()</script></svg>")
                .breaks(rule, "assets/swing.svg", "<script", "The drawing has `<script`.");
    }

    @Test
    void findsALink() {
        Sample.lesson()
                .with("assets/swing.svg", "</svg>", "<a href=\"https://example.org\"/></svg>")
                .breaks(rule, "assets/swing.svg", "href", "The drawing has `href=`.");
    }
}
