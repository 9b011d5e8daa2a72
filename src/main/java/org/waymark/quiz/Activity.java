package org.waymark.quiz;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which assignments this server has saved something since somebody asked. A whole school answers at once, so that an
 * answer costs one note in memory; whoever wants to know comes and fetches.
 */
@ApplicationScoped
public class Activity {
    private final Set<UUID> assignments = ConcurrentHashMap.newKeySet();

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /** Something was saved, or will have been when the running transaction is through. */
    void saved(UUID assignment) {
        if (transactions.getTransactionKey() == null) {
            assignments.add(assignment);
        } else {
            transactions.registerInterposedSynchronization(new Afterwards(assignment));
        }
    }

    /** Everything since the last time. */
    public Set<UUID> fetch() {
        Set<UUID> since = Set.copyOf(assignments);
        assignments.removeAll(since); // before anybody looks: what comes now is fetched the next time
        return since;
    }

    private final class Afterwards implements Synchronization {
        private final UUID assignment;

        private Afterwards(UUID assignment) {
            this.assignment = assignment;
        }

        @Override
        public void beforeCompletion() {
            // nothing is known before the end
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                assignments.add(assignment);
            }
        }
    }
}
