package org.waymark.curriculum.authoring;

import java.util.ArrayList;
import java.util.List;
import org.waymark.curriculum.item.Prose;
import org.waymark.curriculum.item.Text;

/** The same section in both languages. */
record Pair(Section en, Section es) {

    Text title() {
        return new Text(en.title(), es.title());
    }

    Prose prose(Rendering rendering) {
        return rendering.prose(en.blocks(), es.blocks());
    }

    Chapter chapter(Rendering rendering) {
        return new Chapter(title(), prose(rendering));
    }

    List<Pair> children(Findings findings) {
        return match(en.children(), es.children(), es.place(), findings);
    }

    /** Pairs by position. Where Spanish has fewer, English stands in so that reading goes on. */
    static List<Pair> match(List<Section> en, List<Section> es, Place place, Findings findings) {
        if (en.size() != es.size()) {
            findings.error(
                    place,
                    "There are " + es.size() + " sections here and " + en.size() + " in English.",
                    "Give the Spanish file the same headings in the same order.");
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < en.size(); i++) {
            pairs.add(new Pair(en.get(i), i < es.size() ? es.get(i) : en.get(i)));
        }
        return pairs;
    }
}
