package org.waymark.district.attack;

import java.util.List;
import org.waymark.district.disclosure.PublishedTable;

/** Counts. */
record SeenTable(PublishedTable published) implements Seen {
    @Override
    public String by() {
        return published.table().by();
    }

    @Override
    public List<String> groups() {
        return published.table().groups();
    }

    @Override
    public List<String> kinds() {
        return published.table().kinds();
    }

    @Override
    public boolean exclusive() {
        return published.table().exclusive();
    }

    @Override
    public void tell(int group, Row row) {
        int ceiling = published.table().ceiling(group);
        for (int kind = 0; kind < kinds().size(); kind++) {
            row.count(kind, published.table().counts()[group][kind], published.shown()[group][kind]);
            row.ceiling(kind, ceiling);
            row.inMyClass(kind, published.table().known(group, kind));
            row.protect(kind, published.shown()[group][kind].isHidden());
        }
        row.anyway(exclusive());
        row.kinds(exclusive());
    }
}
