package org.waymark.district.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What to hide when a count was found. */
record Remedy(Completion completion, List<Sheet> sheets, List<ShareSheet> shares) {

    void mend(Verdict.Refused found) {
        for (int at = 0; at < sheets.size(); at++) {
            Sheet sheet = sheets.get(at);
            boolean total = found.by().isEmpty();
            if (total || found.by().equals(sheet.table.by())) {
                int group = total ? sheet.last() : sheet.table.groups().indexOf(found.group());
                mend(at, group, found.kind());
                return;
            }
        }
    }

    private void mend(int at, int group, String name) {
        Sheet sheet = sheets.get(at);
        int kind = sheet.table.kinds().indexOf(name);
        if (kind < 0) {
            mendShare(at, group);
        } else if (sheet.isHidden(new Cell(group, kind))) {
            completion.protect(sheet, new Cell(group, kind));
        } else {
            completion.hide(sheet, new Cell(group, kind)); // an earlier edition hid it, and this one says too much
        }
    }

    /** Of whom something is true, or not, is known too closely: its share goes, then the smallest other one. */
    private void mendShare(int at, int group) {
        ShareSheet sheet = shares.get(at);
        int total = sheet.last();
        if (group == total || !sheet.hides(group)) {
            hideShare(sheet, group);
        } else {
            IntStream.rangeClosed(0, total)
                    .filter(one -> !sheet.hides(one))
                    .boxed()
                    .min(Comparator.comparingInt(one -> sheet.shares.n()[one]))
                    .ifPresentOrElse(
                            one -> hideShare(sheet, one), () -> completion.protect(sheet.people, new Cell(group, 0)));
        }
    }

    /** The total's share is one number, wherever it stands. */
    private void hideShare(ShareSheet sheet, int group) {
        if (group == sheet.last()) {
            shares.forEach(one -> one.hidden[one.last()] = true);
        } else {
            sheet.hidden[group] = true;
        }
    }
}
