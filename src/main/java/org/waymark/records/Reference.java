package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.waymark.platform.Settings;

/** Short words that stand for something and say nothing about it: keyed, so that nobody finds out what by trying. */
@ApplicationScoped
class Reference {
    /** No vowels, so that no word comes out; nothing that looks like something else. */
    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXYZ23456789";

    private final Settings settings;

    @Inject
    Reference(Settings settings) {
        this.settings = settings;
    }

    Reference() { // for the container's proxy
        this(null);
    }

    /** What an officer sees in place of a child. The same child is called the same in the whole district. */
    String child(UUID student) {
        return word("child-reference", student, 8);
    }

    /** What a family and the district call a request by. */
    String request(UUID request) {
        return word("request-reference", request, 8);
    }

    /** What opens a family's letter, besides the letter. Officers see it, and whoever prints the letter does not. */
    String opening(UUID request) {
        return word("family-word", request, 6);
    }

    private String word(String purpose, UUID id, int length) {
        byte[] hash = settings.keyedHash().of(purpose, id.toString());
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(Math.floorMod(hash[i], LETTERS.length())));
        }
        return word.toString();
    }
}
