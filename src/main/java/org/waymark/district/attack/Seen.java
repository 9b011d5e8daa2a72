package org.waymark.district.attack;

import java.util.ArrayList;
import java.util.List;
import org.waymark.district.disclosure.Edition;

/** One table of an edition as an attacker reads it; shares are a table of yes, no, and n. */
interface Seen {
    String TOTAL = "";

    String by();

    List<String> groups();

    List<String> kinds();

    boolean exclusive();

    /** What is known of a group by looking at it alone. */
    void tell(int group, Row row);

    default int last() {
        return groups().size() - 1;
    }

    default String name(int group) {
        return group == last() ? TOTAL : by() + ":" + groups().get(group);
    }

    static List<Seen> all(Edition edition) {
        List<Seen> all = new ArrayList<>();
        edition.tables().forEach(table -> all.add(new SeenTable(table)));
        edition.shares().forEach(shares -> all.add(new SeenShares(shares)));
        return all;
    }
}
