package org.waymark.district.disclosure;

import java.util.Arrays;
import java.util.List;

/** Shares in the making. */
final class ShareSheet {
    final Shares shares;
    final Sheet people;
    /** Shares that are hidden though their n is shown. */
    final boolean[] hidden;

    private final PublishedShares last;
    private final Percent percent;

    private ShareSheet(Shares shares, Sheet people, PublishedShares last, Percent percent) {
        this.shares = shares;
        this.people = people;
        this.last = last;
        this.percent = percent;
        this.hidden = new boolean[shares.n().length];
    }

    static ShareSheet of(Shares shares, Rules rules, List<Edition> earlier) {
        List<PublishedShares> past = earlier.stream()
                .flatMap(one -> one.shares().stream())
                .filter(one -> one.shares().by().equals(shares.by()))
                .toList();
        Table table = shares.people();
        Carrying carrying =
                Carrying.of(table, past.stream().map(ShareSheet::people).toList());
        return new ShareSheet(
                shares,
                new Sheet(table, rules, carrying),
                past.isEmpty() ? null : past.get(past.size() - 1),
                new Percent(rules.minimum()));
    }

    private static PublishedTable people(PublishedShares one) {
        Shown[][] shown =
                Arrays.stream(one.shown()).map(share -> new Shown[] {share.n()}).toArray(Shown[][]::new);
        int[][] basis = Arrays.stream(one.basis()).mapToObj(n -> new int[] {n}).toArray(int[][]::new);
        return new PublishedTable(one.shares().people(), shown, basis);
    }

    int last() {
        return hidden.length - 1;
    }

    boolean hides(int group) {
        return published().shown()[group].isHidden();
    }

    /** Shares of nobody are not counted, nor those whose n is hidden: that is counted already. */
    Costs costs() {
        PublishedShares made = published();
        int out = 0;
        int shown = 0;
        for (int group = 0; group < hidden.length; group++) {
            Share share = made.shown()[group];
            out += share.isHidden() && !share.n().isHidden() && !share.n().isZero() ? 1 : 0;
            shown += share.isHidden() ? 0 : 1;
        }
        return new Costs(0, out, shown, 0);
    }

    PublishedShares published() {
        PublishedTable n = people.published();
        int[] basis = Arrays.stream(n.basis()).mapToInt(row -> row[0]).toArray();
        PublishedShares next = new PublishedShares(
                shares, new Share[basis.length], basis, new int[basis.length], new double[basis.length]);
        for (int group = 0; group < basis.length; group++) {
            take(next, group, n.shown()[group][0]);
        }
        return next;
    }

    private void take(PublishedShares next, int group, Shown n) {
        int before = last == null ? -1 : place(group);
        if (before >= 0 && stands(before, group)) {
            Share old = last.shown()[before];
            boolean out = n.isHidden() || hidden[group];
            next.shown()[group] = out ? Share.hidden(n) : new Share(n, old.low(), old.high());
            next.shareOf()[group] = out ? -1 : last.shareOf()[before];
            next.shareYes()[group] = out ? -1 : last.shareYes()[before];
        } else {
            takeAnew(next, group, n);
        }
    }

    private void takeAnew(PublishedShares next, int group, Shown n) {
        Share share = hidden[group] ? Share.hidden(n) : percent.of(n, shares.n()[group], shares.yes()[group]);
        next.shown()[group] = share;
        next.shareOf()[group] = share.isHidden() ? -1 : shares.n()[group];
        next.shareYes()[group] = share.isHidden() ? -1 : shares.yes()[group];
    }

    private int place(int group) {
        int total = last.shares().groups().size() - 1;
        return group == shares.n().length - 1
                ? total
                : last.shares().groups().indexOf(shares.groups().get(group));
    }

    /** Whether fewer people than the minimum have come, or changed sides, since the share was taken. */
    private boolean stands(int before, int group) {
        if (last.shareOf()[before] < 0) {
            return false;
        }
        double yes = shares.yes()[group] - last.shareYes()[before];
        double no = shares.n()[group] - last.shareOf()[before] - yes;
        return Math.abs(yes) + Math.abs(no) < percent.minimum();
    }
}
