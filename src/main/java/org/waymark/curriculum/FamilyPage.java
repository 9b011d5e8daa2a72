package org.waymark.curriculum;

/** The letter home, by itself. */
public record FamilyPage(Masthead head, Letter letter) {

    static FamilyPage of(Edition edition) {
        return new FamilyPage(Masthead.of(edition), Letter.of(edition.lesson()));
    }
}
