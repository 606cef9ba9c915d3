package org.jietong.deploy.internal.utilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.utility.DeployedUtility;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.utilities.DeployedUtilities.Patience;
import org.jietong.deploy.internal.utilities.ServedUtility.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DeployedUtilitiesTest {
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final UtilityCode GAS = new UtilityCode("gas");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Patience NONE = new Patience(Duration.ZERO, Duration.ZERO);
    private static final Patience MUCH = new Patience(Duration.ofHours(1), Duration.ofSeconds(20));

    private final PublishedPacks packs = new PublishedPacks();

    @Test
    void aUtilityServesFromItsArrivalUntilItLeaves() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE);
        Utility water = TestUtility.of(WATER, "water");
        arrives(utilities, water, TestUtility.origin("water", "1.0.0", 0, 1));

        assertThat(utilities.find(WATER)).get().satisfies(found -> {
            assertThat(found.bundleSymbolicName()).isEqualTo("water");
            assertThat(found.bundleVersion()).isEqualTo("1.0.0");
            assertThat(found.rulePack().digest()).isEqualTo(water.rulePack().digest());
        });
        assertThat(utilities.with(WATER, DeployedUtilitiesTest::codeOf)).isEqualTo(Outcome.done(WATER));

        utilities.left(water);
        assertThat(utilities.deployed()).isEmpty();
        assertThat(utilities.find(WATER)).isEmpty();
    }

    @Test
    void theListIsInTheOrderOfTheCodes() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE);
        arrives(utilities, TestUtility.of(WATER, "water"), TestUtility.origin("water", "1.0.0", 0, 1));
        arrives(utilities, TestUtility.of(GAS, "gas"), TestUtility.origin("gas", "1.0.0", 0, 2));
        assertThat(utilities.deployed()).extracting(DeployedUtility::code).containsExactly(GAS, WATER);
    }

    @Test
    void aUtilityThatNeverCameIsUnknown() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, MUCH);
        assertThat(utilities.with(GAS, DeployedUtilitiesTest::codeOf).problem())
                .contains(Problem.of(ProblemType.UNKNOWN_UTILITY, Map.of("utility", "gas")));
    }

    @Test
    void aUtilityLeavesOnlyAfterTheWorkThatRunsWithIt() throws Exception {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, MUCH);
        Utility water = TestUtility.of(WATER, "water");
        arrives(utilities, water, TestUtility.origin("water", "1.0.0", 0, 1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Outcome<UtilityCode>> work =
                CompletableFuture.supplyAsync(() -> utilities.with(WATER, utility -> {
                    begun.countDown();
                    await(finish);
                    return codeOf(utility);
                }));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        CompletableFuture<Void> leaving = CompletableFuture.runAsync(() -> utilities.left(water));
        while (utilities.find(WATER).isPresent()) {
            Thread.onSpinWait();
        }
        assertThat(leaving).isNotDone();
        finish.countDown();
        leaving.get(20, TimeUnit.SECONDS);
        assertThat(work.get(20, TimeUnit.SECONDS)).isEqualTo(Outcome.done(WATER));
    }

    @Test
    void workThatNeverEndsKeepsAUtilityForABoundedTimeOnly() throws Exception {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE);
        Utility water = TestUtility.of(WATER, "water");
        arrives(utilities, water, TestUtility.origin("water", "1.0.0", 0, 1));
        assertThat(utilities.<UtilityCode>with(WATER, utility -> {
                    utilities.left(water);
                    return codeOf(utility);
                }))
                .isEqualTo(Outcome.done(WATER));
        assertThat(utilities.deployed()).isEmpty();
    }

    @Test
    void ofTwoWithTheSameCodeTheHigherRankedServesThenTheNewerVersion() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE);
        Utility first = TestUtility.of(WATER, "water");
        Utility newer = TestUtility.of(WATER, "water");
        Utility ranked = TestUtility.of(WATER, "water");
        arrives(utilities, newer, TestUtility.origin("newer", "1.10.0", 0, 3));
        arrives(utilities, first, TestUtility.origin("first", "1.9.0", 0, 4));
        assertThat(utilities.find(WATER)).get().returns("newer", DeployedUtility::bundleSymbolicName);
        arrives(utilities, ranked, TestUtility.origin("ranked", "0.1.0", 1, 2));
        assertThat(utilities.find(WATER)).get().returns("ranked", DeployedUtility::bundleSymbolicName);
        utilities.left(ranked);
        utilities.left(newer);
        assertThat(utilities.find(WATER)).get().returns("first", DeployedUtility::bundleSymbolicName);
    }

    @Test
    void aUtilityWhosePackIsNotPublishedIsNotListedAndItsArrivalPublishesNothing() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE);
        Utility water = TestUtility.of(WATER, "water");
        utilities.arrived(water, TestUtility.origin("water", "1.0.0", 0, 1));
        assertThat(utilities.deployed()).isEmpty();
        assertThat(packs.find(water.rulePack().digest())).isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayKeepsAUtilityFromServingAndHarmsNoOther() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE);
        arrives(utilities, TestUtility.of(WATER, "water"), TestUtility.origin("water", "1.0.0", 0, 1));
        packs.leave();
        utilities.arrived(TestUtility.of(GAS, "gas"), TestUtility.origin("gas", "1.0.0", 0, 2));
        assertThat(utilities.deployed()).extracting(DeployedUtility::code).containsExactly(WATER);
    }

    private void arrives(DeployedUtilities at, Utility utility, Origin origin) {
        packs.publish(utility.rulePack()).orElseThrow();
        at.arrived(utility, origin);
    }

    private static Outcome<UtilityCode> codeOf(Utility utility) {
        return Outcome.done(utility.code());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
