package org.waymark.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.incontainer.InSchool;
import org.waymark.incontainer.Ledger;
import org.waymark.incontainer.Rooms;

/** No row of another district is ever seen, whatever the shared connections did before. */
class TenancyIT extends InSchool {
    private static final int THREADS = 64;
    private static final int TURNS = 40;

    @Inject
    Ledger ledger;

    @Inject
    Rooms rooms;

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    /** 64 threads share two connections between 50 districts, and a third of them roll back. */
    @Test
    void underLoadNoForeignRowIsSeen() throws Exception {
        List<UUID> districts =
                IntStream.range(0, 50).mapToObj(i -> rooms.make(4).district()).toList();
        ExecutorService crowd = Executors.newFixedThreadPool(THREADS, threads);
        List<Future<Integer>> foreign = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Random random = new Random(i);
            foreign.add(crowd.submit(() -> foreignRows(districts, random)));
        }
        for (Future<Integer> count : foreign) {
            assertEquals(0, count.get());
        }
        crowd.shutdown();
    }

    private int foreignRows(List<UUID> districts, Random random) {
        int foreign = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            UUID mine = districts.get(random.nextInt(districts.size()));
            Set<UUID> seen = Set.copyOf(ledger.writeAndLook(mine, random.nextInt(3) == 0));
            foreign += seen.equals(Set.of(mine)) ? 0 : 1;
            foreign += random.nextInt(4) == 0 ? ledger.lookWithoutADistrict().size() : 0;
        }
        return foreign;
    }

    @Test
    void aRowForAnotherDistrictIsRefused() {
        UUID mine = rooms.make(4).district();
        UUID other = rooms.make(4).district();
        DatabaseFailure refused = assertThrows(DatabaseFailure.class, () -> ledger.writeInto(mine, other));
        assertEquals("SQL state 42501", refused.getMessage()); // PostgreSQL: insufficient_privilege
    }
}
