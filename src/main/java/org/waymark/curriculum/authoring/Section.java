package org.waymark.curriculum.authoring;

import java.util.List;
import org.commonmark.node.Node;

/**
 * A heading with what stands below it.
 *
 * @param blocks up to the next heading of any level
 * @param children the sections one level down
 */
record Section(String title, int level, Place place, List<Node> blocks, List<Section> children) {

    /** {@code choice} of "choice: owes-nothing"; empty for a plain title. */
    String kind() {
        int colon = title.indexOf(": ");
        return colon < 0 ? "" : title.substring(0, colon);
    }

    /** {@code owes-nothing} of "choice: owes-nothing"; the title itself when it is plain. */
    String name() {
        return kind().isEmpty() ? title : title.substring(kind().length() + 2).strip();
    }
}
