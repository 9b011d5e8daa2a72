package org.waymark.district;

import org.waymark.district.disclosure.Share;
import org.waymark.district.disclosure.Shown;

/**
 * A count of an edition with what is behind it, as it is stored.
 *
 * @param line and {@code column}: where it stands in its table
 * @param yes null for what is no share
 */
record BasisCell(
        String grouping,
        String place,
        String kind,
        int line,
        int column,
        int n,
        int largest,
        int ceiling,
        int basis,
        Double yes,
        int shareOf,
        double shareYes,
        Shown shown,
        Share share) {

    Object[] shownRow(ReleaseDraft draft, String measure) {
        return new Object[] {draft.district(), draft.id(), measure, grouping, place, kind, low(shown), high(shown)};
    }

    Object[] shareRow(ReleaseDraft draft, String measure) {
        return new Object[] {
            draft.district(),
            draft.id(),
            measure,
            grouping,
            place,
            low(share.n()),
            high(share.n()),
            share.isHidden() ? null : Integer.valueOf(share.low()),
            share.isHidden() ? null : Integer.valueOf(share.high())
        };
    }

    Object[] basisRow(ReleaseDraft draft, String measure) {
        boolean isShare = yes != null;
        return new Object[] {
            draft.district(),
            draft.id(),
            measure,
            grouping,
            place,
            kind,
            line,
            column,
            n,
            largest,
            ceiling,
            basis,
            yes,
            isShare ? Integer.valueOf(shareOf) : null,
            isShare ? Double.valueOf(shareYes) : null
        };
    }

    private static Integer low(Shown shown) {
        return shown.isHidden() ? null : Integer.valueOf(shown.low());
    }

    private static Integer high(Shown shown) {
        return shown.isHidden() ? null : Integer.valueOf(shown.high());
    }
}
