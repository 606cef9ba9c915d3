package org.jietong.deploy.internal.utilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.utilities.DeployedUtilities.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One version of a utility follows another. Patience is an hour: who waits in vain does not come back in time. */
@Timeout(30)
class HandoverTest {
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final PublishedPacks packs = new PublishedPacks();
    private final DeployedUtilities utilities =
            new DeployedUtilities(packs, CLOCK, new Patience(Duration.ofHours(1), Duration.ofSeconds(20)));
    private final Utility old = TestUtility.of(WATER, "water");
    private final Utility next = TestUtility.of(WATER, "water");

    @BeforeEach
    void theOldOneServes() {
        utilities.startEnded();
        packs.publish(old.rulePack()).orElseThrow();
        arrives(old, "1.0.0", 1);
    }

    @Test
    void theOldOneServesUntilLookUpsMoveAndTheNewOneFromThenOn() {
        utilities.during(handover -> {
            arrives(next, "2.0.0", 2);
            assertThat(serving()).isSameAs(old);
            handover.take();
            assertThat(serving()).isSameAs(next);
            utilities.left(old);
            assertThat(serving()).isSameAs(next);
            return next;
        });
        assertThat(serving()).isSameAs(next);
    }

    @Test
    void anOlderVersionThatFollowsANewerOneServesToo() {
        utilities.during(handover -> {
            arrives(next, "0.9.0", 2);
            handover.take();
            return next;
        });
        assertThat(serving()).isSameAs(next);
    }

    @Test
    void aCallThatRunsEndsWithTheOldOneAndIsWaitedForWhenThatGoes() {
        AtomicReference<Utility> during = new AtomicReference<>();
        utilities.with(WATER, running -> {
            utilities.during(handover -> {
                arrives(next, "2.0.0", 2);
                handover.take();
                return next;
            });
            during.set(serving());
            return Outcome.done(running);
        });
        assertThat(during.get()).isSameAs(next);
    }

    @Test
    void whileTheRulesChangeARequestWaitsAndIsServedByTheNewOne() throws Exception {
        FutureTask<Utility> request = utilities.during(handover -> {
            arrives(next, "2.0.0", 2);
            return handover.take(WATER, () -> Outcome.done(waitingRequest())).orElseThrow();
        });
        assertThat(request.get(20, TimeUnit.SECONDS)).isSameAs(next);
    }

    @Test
    void whenTheRulesAreRefusedTheRequestIsServedByTheOldOne() throws Exception {
        AtomicReference<FutureTask<Utility>> request = new AtomicReference<>();
        utilities.during(handover -> {
            arrives(next, "2.0.0", 2);
            Outcome<Utility> refused = handover.take(WATER, () -> {
                request.set(waitingRequest());
                return Outcome.refused(ProblemType.PACK_REFUSED);
            });
            utilities.left(next);
            return refused;
        });
        assertThat(request.get().get(20, TimeUnit.SECONDS)).isSameAs(old);
        assertThat(serving()).isSameAs(old);
    }

    private Utility serving() {
        return utilities.with(WATER, Outcome::done).orElseThrow();
    }

    /** A request on a thread of its own that is known to wait. */
    private FutureTask<Utility> waitingRequest() {
        FutureTask<Utility> request = new FutureTask<>(this::serving);
        Thread thread = new Thread(request, "request");
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(request).isNotDone();
            Thread.onSpinWait();
        }
        return request;
    }

    private void arrives(Utility utility, String version, long id) {
        utilities.arrived(utility, TestUtility.origin("water", version, 0, id));
    }
}
