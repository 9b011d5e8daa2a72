package org.waymark.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;

/**
 * One rule about the code.
 *
 * @param rule the rule for all that lies under a root package
 * @param planted packages under {@code planted}, each with one violation that the rule has to find
 */
record Law(String name, Function<String, ArchRule> rule, String... planted) {
    static final List<Law> ALL = List.of(
            new Law(
                    "components keep to the map",
                    Components::map,
                    "upward",
                    "bottom",
                    "wellbeing",
                    "demo",
                    "launch",
                    "launchdeep",
                    "unknown"),
            new Law("items are pure", Purity::items, "itemuses"),
            new Law("authoring is pure", Purity::authoring, "authoringuses"),
            new Law("readability is pure", Purity::readability, "readabilityuses"),
            new Law("disclosure control is pure", Purity::disclosure, "disclosureuses"),
            new Law("the attack is pure", Purity::attack, "attackuses"),
            new Law("psychometrics are pure", Purity::psychometrics, "psychometricsuses"),
            new Law("rosters' files are read purely", Purity::rosterFiles, "fileuses"),
            new Law("time and ids come in", Purity::timeAndDiceComeIn, "clock", "day", "dice"),
            new Law("nobody prints", Purity::nobodyPrints, "print"),
            new Law("packages have no cycles", Shape::noCycles, "cycle"),
            new Law("names say something", Shape::namesSaySomething, "names"),
            new Law("resources say who may ask", Shape::everyResourceMethodSaysWhoMayAsk, "silent", "both"));

    @Override
    public String toString() {
        return name;
    }
}
