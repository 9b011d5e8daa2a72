package org.waymark.curriculum.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ManipulationIsBriefTest {
    private final Rule rule = new ManipulationIsBrief();

    @Test
    void isKeptByTheSample() {
        Sample.lesson().keeps(rule);
    }

    private static final String PUSH = "Ben says:\n\n> Give it to me now.\n\nThat is a demand.";

    @Test
    void mayBeHeardBriefly() {
        Sample.lesson().with("lesson.en.md", "Nia waits at the swing.", PUSH).keeps(rule);
    }

    @Test
    void findsALongPush() {
        Sample.lesson()
                .with(
                        "lesson.en.md",
                        "Nia waits at the swing.",
                        PUSH.replace("now", "now ".repeat(26).strip()))
                .breaks(rule, "lesson.en.md", "### at-the-swing", "Someone pushes for 30 words.");
    }

    @Test
    void findsAPushWithoutAnAnswer() {
        Sample.lesson()
                .with("lesson.en.md", "The teacher sits with them", PUSH)
                .breaks(rule, "lesson.en.md", "### talk", "What someone says who pushes stays without an answer.");
    }

    @Test
    void findsTooMuchOfIt() {
        String much = "> Give it to me now or I will not be your friend any more, you know.\n\n".repeat(5);
        assertEquals(
                1,
                Sample.lesson().with("lesson.en.md", "Nia waits at the swing.", much).findings(rule).stream()
                        .filter(finding -> finding.problem().contains("are said by someone who pushes"))
                        .count());
    }
}
