package org.waymark.curriculum;

import java.util.List;
import org.waymark.curriculum.authoring.Chapter;
import org.waymark.curriculum.item.Text;

/** The task of equal status. It is called by its own name, so that nobody sees that it stands for something. */
public record AlternatePage(Masthead head, List<Chapter> parts) {

    static AlternatePage of(Edition edition) {
        return new AlternatePage(Masthead.of(edition), edition.lesson().alternate());
    }

    public Text title() {
        return parts.get(0).title();
    }
}
