package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.World.form;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jietong.core.internal.fakes.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thousand applications that come at once over twenty people of unequal weight (R3.2). */
@Timeout(120)
class SharesTest {
    private static final int APPLICATIONS = 1000;
    private static final int PEOPLE = 20;
    private static final int THREADS = 16;
    private static final double TOLERANCE = 0.05;

    private final World world = new World();

    /** Weights 1 to 5, four people of each; the one whom the world has already is off duty. */
    private void hire() {
        world.store.hire(People.offDuty(People.representative(1, "water", 1)));
        IntStream.range(0, PEOPLE).forEach(n -> world.store.hire(People.representative(100 + n, "water", weight(n))));
    }

    private static int weight(int n) {
        return 1 + n % 5;
    }

    @Test
    void theSharesFollowTheWeightsWithinFivePercent() throws Exception {
        hire();
        submitAll();
        assertSharesFollowWeights(Set.of());
    }

    @Test
    void whoIsOnLeaveHasNoneAndTheOthersShareByTheirWeights() throws Exception {
        hire();
        Instant now = world.clock.instant();
        Set<Integer> away = Set.of(0, 7, 13, 19);
        away.forEach(n -> world.store.sendAway(
                People.leave(100 + n, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)))));
        // Neither over nor begun: these two are there.
        world.store.sendAway(
                People.leave(101, now.minus(Duration.ofDays(2)), now),
                People.leave(102, now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(2))));
        submitAll();
        assertSharesFollowWeights(away);
    }

    private void assertSharesFollowWeights(Set<Integer> away) {
        Map<UUID, Long> shares = world.store.applications().stream()
                .collect(Collectors.groupingBy(
                        application -> application.representative().id(), Collectors.counting()));
        int total = IntStream.range(0, PEOPLE)
                .filter(n -> !away.contains(n))
                .map(SharesTest::weight)
                .sum();
        assertThat(shares.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(APPLICATIONS);
        assertThat(shares).hasSize(PEOPLE - away.size());
        for (int n = 0; n < PEOPLE; n++) {
            if (!away.contains(n)) {
                double fair = APPLICATIONS * weight(n) / (double) total;
                assertThat(Math.abs(shares.get(new UUID(0, 100 + n)) - fair) / fair)
                        .as("weight %s of %s", weight(n), total)
                        .isLessThanOrEqualTo(TOLERANCE);
            }
        }
    }

    private void submitAll() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> futures = new ArrayList<>();
            for (int n = 0; n < APPLICATIONS; n++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return world.submitted(form("water"));
                }));
            }
            start.countDown();
            for (Future<?> future : futures) {
                future.get(100, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
