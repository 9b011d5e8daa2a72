package org.waymark.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.waymark.demo.Cast;

/** What goes over the wire, counted and not timed: school networks are slow, and a budget that nobody counts grows. */
class BudgetJourney {
    private static final int PAGE = 60_000;
    private static final int REQUESTS = 6;
    private static final int ANSWER = 1_000;

    @RegisterExtension
    static final Journey JOURNEY = new Journey();

    @Test
    void theFirstPageOfAStudentIsSmall() {
        Traffic traffic = new Traffic(JOURNEY.countingBrowser(412));
        assertSmall(traffic, "/");
    }

    @Test
    void aQuizIsOnePageAndASmallRequestForEachAnswer() {
        Roll roll = Roll.read(JOURNEY.browser(1280), Cast.OKAFOR, "Grade 7, Advisory A");
        Browser browser = JOURNEY.countingBrowser(412);
        Doors.older(browser, "LKSDNT", roll.animal("Not begun"), Cast.PIN);
        String address = Doors.way(browser, "quiz");
        Traffic traffic = new Traffic(browser);
        assertSmall(traffic, address);
        traffic.forget();
        Quiz quiz = new Quiz(browser);
        for (int item = 1; item <= 8; item++) {
            quiz.right();
            if (item < 8) {
                quiz.next();
            }
        }
        List<Traffic.Load> answers = traffic.loads();
        assertEquals(8, answers.size(), answers::toString);
        assertTrue(
                answers.stream().allMatch(one -> one.received() <= ANSWER && one.sent() <= ANSWER), answers::toString);
    }

    private static void assertSmall(Traffic traffic, String address) {
        traffic.openFresh(address);
        List<Traffic.Load> loads = traffic.loads();
        int bytes = loads.stream().mapToInt(Traffic.Load::onTheWire).sum();
        assertTrue(loads.size() <= REQUESTS, loads::toString);
        assertTrue(bytes <= PAGE, () -> bytes + " bytes: " + loads);
        assertTrue(loads.stream().allMatch(one -> one.address().startsWith(traffic.school())), loads::toString);
        System.getLogger(BudgetJourney.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0}: {1} requests, {2} bytes",
                        address.replaceAll("[0-9a-f-]{36}", "…"),
                        loads.size(),
                        bytes);
    }
}
