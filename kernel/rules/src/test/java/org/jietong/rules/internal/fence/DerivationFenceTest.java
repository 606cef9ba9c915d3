package org.jietong.rules.internal.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rules.internal.fence.DerivationFence.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DerivationFenceTest {
    private static final Facts FACTS = Facts.of(Map.of("points", 2));

    private final CountDownLatch opened = new CountDownLatch(1);
    private final DerivationFence fence = new DerivationFence(new Limits(2, Duration.ofSeconds(2)));

    @AfterEach
    void close() {
        opened.countDown();
        fence.close();
    }

    /** A utility with that arithmetic. */
    private record Deriving(UnaryOperator<Facts> arithmetic) implements Utility {
        @Override
        public UtilityCode code() {
            return new UtilityCode("gas");
        }

        @Override
        public PackContent rulePack() {
            return new PackContent(Map.of());
        }

        @Override
        public Facts derive(Facts declared) {
            return arithmetic.apply(declared);
        }
    }

    private static Facts doubled(Facts facts) {
        return facts.and("demand", 4);
    }

    private static void assertUnavailable(Outcome<Facts> outcome) {
        assertThat(outcome.problem().map(Problem::type)).contains(ProblemType.UTILITY_UNAVAILABLE);
    }

    /** Goes on whatever interrupts it, until the test has ended. */
    private Facts blocking(Facts facts) {
        boolean waits = true;
        while (waits) {
            try {
                opened.await();
                waits = false;
            } catch (InterruptedException e) {
                waits = true;
            }
        }
        return facts;
    }

    @Test
    void whatIsWorkedOutComesBack() {
        Utility gas = new Deriving(DerivationFenceTest::doubled);

        assertThat(fence.run(gas, FACTS).orElseThrow().has("demand")).isTrue();
    }

    @Test
    void aUtilityThatThrowsIsUnavailableEachTimeAndNoLongerThanThat() {
        AtomicInteger asked = new AtomicInteger();
        Utility moody = new Deriving(facts -> switch (asked.getAndIncrement()) {
            case 0 -> throw new IllegalStateException("the table is upside down");
            case 1 -> throw new NoClassDefFoundError("org/example/Gone");
            case 2 -> null;
            default -> doubled(facts);
        });

        assertUnavailable(fence.run(moody, FACTS));
        assertUnavailable(fence.run(moody, FACTS));
        assertUnavailable(fence.run(moody, FACTS));
        assertThat(fence.run(moody, FACTS).problem()).isEmpty();
    }

    @Test
    void aUtilityThatBlocksIsRefusedWhileTheOthersAndItsReplacementServe() {
        AtomicInteger asked = new AtomicInteger();
        Utility stuck = new Deriving(facts -> {
            asked.incrementAndGet();
            return blocking(facts);
        });

        assertUnavailable(fence.run(stuck, FACTS));
        assertUnavailable(fence.run(stuck, FACTS));
        assertUnavailable(fence.run(stuck, FACTS));
        assertThat(asked).as("asked again while its places were taken").hasValue(2);
        assertThat(fence.run(new Deriving(DerivationFenceTest::doubled), FACTS).problem())
                .isEmpty();
    }

    @Test
    void aCrowdWaitsForPlacesAndNobodyIsRefused() throws Exception {
        CyclicBarrier two = new CyclicBarrier(2);
        Utility busy = new Deriving(facts -> {
            // Two at once, as there are places: each goes on when the other has come.
            meet(two);
            return doubled(facts);
        });
        ExecutorService crowd = Executors.newFixedThreadPool(10);
        try {
            List<Future<Outcome<Facts>>> asked = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                asked.add(crowd.submit(() -> fence.run(busy, FACTS)));
            }
            for (Future<Outcome<Facts>> outcome : asked) {
                assertThat(outcome.get(30, TimeUnit.SECONDS).problem()).isEmpty();
            }
        } finally {
            crowd.shutdownNow();
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
