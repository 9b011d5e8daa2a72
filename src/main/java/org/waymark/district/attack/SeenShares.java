package org.waymark.district.attack;

import java.util.List;
import org.waymark.district.disclosure.PublishedShares;
import org.waymark.district.disclosure.Share;
import org.waymark.district.disclosure.Shares;
import org.waymark.district.disclosure.Shown;
import org.waymark.district.disclosure.Table;

/** Shares, as the people of whom something is true, those of whom it is not, and both together. */
record SeenShares(PublishedShares published) implements Seen {
    private static final int YES = 0;
    private static final int NO = 1;
    private static final int N = 2;

    @Override
    public String by() {
        return published.shares().by();
    }

    @Override
    public List<String> groups() {
        return published.shares().groups();
    }

    @Override
    public List<String> kinds() {
        return List.of("yes", "no", "n");
    }

    @Override
    public boolean exclusive() {
        return true;
    }

    /** Nobody's answer may be certain: it must be possible that enough people are on either side. */
    @Override
    public void tell(int group, Row row) {
        Shares shares = published.shares();
        Share share = published.shown()[group];
        int n = shares.n()[group];
        boolean anybody = n > 0;
        row.count(YES, shares.yes()[group], anybody ? Shown.HIDDEN : Shown.ZERO);
        row.count(NO, n - shares.yes()[group], anybody ? Shown.HIDDEN : Shown.ZERO);
        row.count(N, n, share.n());
        row.mayBeNobody(YES);
        row.mayBeNobody(NO);
        row.inMyClass(YES, 0);
        row.inMyClass(NO, 0);
        row.inMyClass(N, shares.largest() == null ? 0 : Math.min(n, shares.largest()[group]));
        boolean known = shares.ceilings() != null && shares.ceilings()[group] >= n;
        for (int kind = YES; kind <= N; kind++) {
            row.ceiling(kind, known ? shares.ceilings()[group] : Table.UNKNOWN);
            row.protect(kind, kind == N ? share.n().isHidden() : anybody);
        }
        row.anyway(true);
        row.kinds(true);
        row.share(share);
    }
}
