package org.waymark.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was typed on the routing card. */
class RoutingFormTest {
    @Test
    void onlyTheCardsLinesAreTakenWithoutOuterSpaces() {
        RoutingForm form = new RoutingForm(Map.of("lead", " Ms. Cho ", "shoe-size", "42"));
        assertEquals(Map.of("lead", "Ms. Cho"), form.words());
        assertEquals(Map.of(), new RoutingForm(null).words());
    }

    @Test
    void aLineHoldsTwoHundredCharacters() {
        assertEquals(List.of(), new RoutingForm(Map.of("lead", "x".repeat(200))).tooLong());
        assertEquals(List.of("lead"), new RoutingForm(Map.of("lead", "x".repeat(201))).tooLong());
    }

    @Test
    void aCardIsFilledWhenNoLineIsBlank() {
        Map<String, String> all =
                RoutingCardPage.LINES.stream().collect(Collectors.toMap(line -> line, line -> "somebody"));
        assertTrue(new RoutingCard(all, null, null).isFilled());
        all.put("police", "");
        assertFalse(new RoutingCard(all, null, null).isFilled());
        assertEquals(List.of("police"), new RoutingCard(all, null, null).missing());
    }
}
