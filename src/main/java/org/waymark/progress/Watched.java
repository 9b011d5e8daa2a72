package org.waymark.progress;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waymark.quiz.TestPart;

/** One assignment that dashboards are open for: computed once for all of them, and told only as far as it changed. */
final class Watched {
    private static final Jsonb JSON = JsonbBuilder.create();

    private final TestPart quiz;
    private final List<Watcher> watchers = new ArrayList<>();
    private Board last = Board.EMPTY;

    Watched(TestPart quiz) {
        this.quiz = quiz;
    }

    TestPart quiz() {
        return quiz;
    }

    synchronized void add(Watcher watcher) {
        watchers.add(watcher);
    }

    synchronized boolean isEmpty() {
        watchers.removeIf(Watcher::isGone);
        return watchers.isEmpty();
    }

    /** Looks again, cuts off those who may no longer look, and tells the others what has changed. */
    synchronized void refresh(Supplier<Board> look, Function<List<UUID>, Collection<UUID>> allowed) {
        if (isEmpty()) {
            return;
        }
        Collection<UUID> still =
                allowed.apply(watchers.stream().map(Watcher::session).toList());
        watchers.stream().filter(one -> !still.contains(one.session())).forEach(Watcher::close);
        watchers.removeIf(one -> !still.contains(one.session()));
        Board now = look.get();
        tell(now);
        last = now;
    }

    private void tell(Board now) {
        boolean others = now.hasOthersThan(last);
        List<ProgressPage.Row> changed = now.since(last);
        if (!changed.isEmpty() || others) {
            String news = told(false, others, changed, now);
            watchers.stream().filter(Watcher::isInformed).forEach(one -> one.tell(news));
        }
        if (!watchers.stream().allMatch(Watcher::isInformed)) {
            String whole = told(true, false, now.students(), now);
            watchers.stream().filter(one -> !one.isInformed()).forEach(one -> one.tell(whole));
        }
    }

    private static String told(boolean whole, boolean again, List<ProgressPage.Row> rows, Board board) {
        return JSON.toJson(new Told(
                whole,
                again,
                rows.stream().map(ProgressPage.Row::withoutWords).toList(),
                board.reteach().stream()
                        .map(one -> new ProgressPage.Reteach(null, one.students(), one.of()))
                        .toList()));
    }

    synchronized void beat() {
        watchers.forEach(Watcher::beat);
    }

    synchronized void close() {
        watchers.forEach(Watcher::close);
        watchers.clear();
    }
}
