package org.waymark.district;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Students who took the task of equal status, or are due to, because of what their families decided, by strand. */
@ApplicationScoped
class PermissionPart implements ReleasePart {
    static final String MEASURE = "alternate";

    private static final String MEMBERS = """
            with due as materialized (%s)
            select student_id, class_id, kind, 1 as yes from due
            union all
            select distinct student_id, class_id, 'all', 1 from due""".formatted(Alternates.MEMBERS);

    private final Counting counting;
    private final Places places;
    private final Editions editions;

    @Inject
    PermissionPart(Counting counting, Places places, Editions editions) {
        this.counting = counting;
        this.places = places;
        this.editions = editions;
    }

    PermissionPart() { // for the container's proxy
        this(null, null, null);
    }

    @Override
    public String name() {
        return MEASURE;
    }

    @Override
    public void write(ReleaseDraft draft) {
        editions.tables(
                draft,
                MEASURE,
                places.tables(draft, MEASURE, counting.means(draft, MEMBERS, Alternates.values(draft))));
    }
}
