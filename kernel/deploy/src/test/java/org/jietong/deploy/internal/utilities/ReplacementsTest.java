package org.jietong.deploy.internal.utilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.utilities.DeployedUtilities.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** For what a request waits. Patience is an hour: who waits in vain does not come back in time. */
@Timeout(30)
class ReplacementsTest {
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final UtilityCode GAS = new UtilityCode("gas");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final PublishedPacks packs = new PublishedPacks();
    private final DeployedUtilities utilities = utilities(Duration.ofHours(1));
    private final Utility water = TestUtility.of(WATER, "water");

    @BeforeEach
    void waterServes() {
        arrives(utilities, water, 1);
    }

    @Test
    void aUtilityThatWasRemovedIsUnavailableAtOnce() {
        utilities.startEnded();
        utilities.left(water);
        assertThat(classified(WATER)).isEqualTo(unavailable(WATER));
    }

    @Test
    void aRequestWaitsForTheNewVersion() throws Exception {
        utilities.startEnded();
        FutureTask<Outcome<UtilityCode>> request = utilities.during(handover -> {
            utilities.left(water);
            FutureTask<Outcome<UtilityCode>> waiting = waitingRequest();
            arrives(utilities, TestUtility.of(WATER, "water"), 2);
            return waiting;
        });
        assertThat(request.get(20, TimeUnit.SECONDS)).isEqualTo(Outcome.done(WATER));
    }

    @Test
    void aRequestWaitsUntilTheOldVersionIsBackWhenTheNewOneIsRefused() throws Exception {
        utilities.startEnded();
        FutureTask<Outcome<UtilityCode>> request = utilities.during(handover -> {
            utilities.left(water);
            Utility refused = TestUtility.of(WATER, "water");
            arrives(utilities, refused, 2);
            utilities.left(refused);
            FutureTask<Outcome<UtilityCode>> waiting = waitingRequest();
            arrives(utilities, water, 3);
            return waiting;
        });
        assertThat(request.get(20, TimeUnit.SECONDS)).isEqualTo(Outcome.done(WATER));
    }

    @Test
    void aRequestWaitsNoLongerWhenTheReplacementEndsWithoutTheUtility() throws Exception {
        utilities.startEnded();
        FutureTask<Outcome<UtilityCode>> request = utilities.during(handover -> {
            utilities.left(water);
            return waitingRequest();
        });
        assertThat(request.get(20, TimeUnit.SECONDS)).isEqualTo(unavailable(WATER));
    }

    @Test
    void aReplacementThatFailsHasEndedToo() {
        utilities.startEnded();
        assertThatThrownBy(() -> utilities.during(handover -> {
                    utilities.left(water);
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(classified(WATER)).isEqualTo(unavailable(WATER));
    }

    @Test
    void nobodyWaitsForAUtilityThatWasRemovedBeforeWhileAnotherIsReplaced() {
        Utility gas = TestUtility.of(GAS, "gas");
        arrives(utilities, gas, 2);
        utilities.startEnded();
        utilities.left(gas);
        Outcome<UtilityCode> outcome = utilities.during(handover -> {
            utilities.left(water);
            return classified(GAS);
        });
        assertThat(outcome).isEqualTo(unavailable(GAS));
    }

    @Test
    void aUtilityRemovedAfterItsReplacementIsUnavailableAtOnce() {
        utilities.startEnded();
        Utility newer = TestUtility.of(WATER, "water");
        utilities.during(handover -> {
            utilities.left(water);
            arrives(utilities, newer, 2);
            return newer;
        });
        utilities.left(newer);
        assertThat(classified(WATER)).isEqualTo(unavailable(WATER));
    }

    @Test
    void aRequestWaitsForAUtilityWhoseTurnHasNotComeYetAtTheStart() throws Exception {
        utilities.left(water);
        FutureTask<Outcome<UtilityCode>> request = waitingRequest();
        arrives(utilities, water, 2);
        assertThat(request.get(20, TimeUnit.SECONDS)).isEqualTo(Outcome.done(WATER));
    }

    @Test
    void aUtilityThatDoesNotComeWithTheStartIsUnavailableFromItsEndOn() throws Exception {
        utilities.left(water);
        FutureTask<Outcome<UtilityCode>> request = waitingRequest();
        utilities.startEnded();
        assertThat(request.get(20, TimeUnit.SECONDS)).isEqualTo(unavailable(WATER));
    }

    @Test
    void patienceEndsAlsoDuringAReplacement() {
        DeployedUtilities hasty = utilities(Duration.ZERO);
        arrives(hasty, water, 1);
        Outcome<UtilityCode> outcome = hasty.during(handover -> {
            hasty.left(water);
            return hasty.with(WATER, ReplacementsTest::codeOf);
        });
        assertThat(outcome).isEqualTo(unavailable(WATER));
    }

    @Test
    void aUtilityThatNeverCameIsUnknownAtOnceAlsoDuringAReplacement() {
        Outcome<UtilityCode> outcome = utilities.during(handover -> classified(GAS));
        assertThat(outcome.problem()).contains(Problem.of(ProblemType.UNKNOWN_UTILITY, Map.of("utility", "gas")));
    }

    /** A request on a thread of its own that is known to wait. */
    private FutureTask<Outcome<UtilityCode>> waitingRequest() {
        FutureTask<Outcome<UtilityCode>> request = new FutureTask<>(() -> classified(WATER));
        Thread thread = new Thread(request, "request");
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(request).isNotDone();
            Thread.onSpinWait();
        }
        return request;
    }

    private Outcome<UtilityCode> classified(UtilityCode code) {
        return utilities.with(code, ReplacementsTest::codeOf);
    }

    private static Outcome<UtilityCode> codeOf(Utility utility) {
        return Outcome.done(utility.code());
    }

    private static Outcome<UtilityCode> unavailable(UtilityCode code) {
        return Outcome.refused(Problem.of(ProblemType.UTILITY_UNAVAILABLE, Map.of("utility", code.value())));
    }

    private void arrives(DeployedUtilities at, Utility utility, long id) {
        packs.publish(utility.rulePack()).orElseThrow();
        at.arrived(utility, TestUtility.origin(utility.code().value(), "1.0.0", 0, id));
    }

    private DeployedUtilities utilities(Duration forReturn) {
        return new DeployedUtilities(packs, CLOCK, new Patience(forReturn, Duration.ofSeconds(20)));
    }
}
