package org.waymark.district.attack;

import java.util.List;
import org.waymark.district.disclosure.Share;

/** What the shares that are shown of one row tell, from edition to edition. */
record ShareHistory(Knowledge known, int row, List<Integer> minimum, Adversary adversary) {
    private static final int[] COLUMNS = {0, 1, 2};

    void tell() {
        Share last = null;
        for (int time = 0; time < known.times; time++) {
            Share share = known.share[time][row];
            if (share != null && !share.isHidden()) {
                boolean older = last != null && last.low() == share.low() && last.high() == share.high();
                int few = minimum.get(time);
                new Row(known, time, row, COLUMNS, few, few, adversary).share(share, older);
                last = share;
            }
        }
    }
}
