package org.waymark.wellbeing;

import java.util.List;
import java.util.Map;
import org.waymark.adoption.Confirmation;
import org.waymark.curriculum.authoring.HelpLine;

/**
 * Who helps: people at school first, then lines for the age.
 *
 * @param band K-2, 3-5, 6-8, 9-12, or adults
 * @param people adults of the visitor's school besides the class teacher; empty when nobody is signed in
 * @param checked the lines that somebody of the visitor's district has checked; null when nobody is signed in
 */
public record HelpPage(String band, List<Person> people, List<HelpLine> lines, Map<String, Confirmation> checked) {
    /** The bands that a visitor can choose. */
    public static final List<String> BANDS = List.of("K-2", "3-5", "6-8", "9-12", "adults");

    /** Somebody to go to. */
    public record Person(String name, String work, String place) {}

    public boolean young() {
        return band.equals("K-2") || band.equals("3-5");
    }
}
