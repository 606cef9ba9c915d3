package org.jietong.deploy.internal.utilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.PackContent;
import org.jietong.api.utility.DeployedUtility;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.utilities.DeployedUtilities.Patience;
import org.jietong.deploy.internal.utilities.ServedUtility.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.osgi.framework.Version;

@Timeout(30)
class DeployedUtilitiesTest {
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final UtilityCode GAS = new UtilityCode("gas");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Patience NONE = new Patience(Duration.ZERO, Duration.ZERO, Duration.ZERO);
    private static final Patience MUCH =
            new Patience(Duration.ofHours(1), Duration.ofSeconds(20), Duration.ofSeconds(10));

    private final PublishedPacks packs = new PublishedPacks();
    private final AtomicLong time = new AtomicLong();

    @Test
    void aUtilityServesFromItsArrivalUntilItLeaves() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE, time::get);
        Utility water = utility(WATER, "water");
        utilities.arrived(water, origin("water", "1.0.0", 0, 1));

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
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE, time::get);
        utilities.arrived(utility(WATER, "water"), origin("water", "1.0.0", 0, 1));
        utilities.arrived(utility(GAS, "gas"), origin("gas", "1.0.0", 0, 2));
        assertThat(utilities.deployed()).extracting(DeployedUtility::code).containsExactly(GAS, WATER);
    }

    @Test
    void aUtilityThatNeverCameIsUnknown() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, MUCH, time::get);
        assertThat(utilities.with(GAS, DeployedUtilitiesTest::codeOf).problem())
                .contains(Problem.of(ProblemType.UNKNOWN_UTILITY, Map.of("utility", "gas")));
    }

    @Test
    void nobodyWaitsForAUtilityThatWentLongAgo() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, MUCH, time::get);
        Utility water = utility(WATER, "water");
        utilities.arrived(water, origin("water", "1.0.0", 0, 1));
        utilities.left(water);

        time.addAndGet(Duration.ofSeconds(10).toNanos());

        assertThat(utilities.with(WATER, DeployedUtilitiesTest::codeOf).problem())
                .contains(Problem.of(ProblemType.UTILITY_UNAVAILABLE, Map.of("utility", "water")));
    }

    @Test
    void aUtilityThatIsAwayIsUnavailable() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE, time::get);
        Utility water = utility(WATER, "water");
        utilities.arrived(water, origin("water", "1.0.0", 0, 1));
        utilities.left(water);
        assertThat(utilities.with(WATER, DeployedUtilitiesTest::codeOf).problem())
                .contains(Problem.of(ProblemType.UTILITY_UNAVAILABLE, Map.of("utility", "water")));
    }

    @Test
    void aRequestWaitsForAUtilityThatComesBack() throws Exception {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, MUCH, time::get);
        Utility water = utility(WATER, "water");
        utilities.arrived(water, origin("water", "1.0.0", 0, 1));
        utilities.left(water);

        CompletableFuture<Outcome<UtilityCode>> request =
                CompletableFuture.supplyAsync(() -> utilities.with(WATER, DeployedUtilitiesTest::codeOf));
        utilities.arrived(utility(WATER, "water"), origin("water", "1.0.1", 0, 2));

        assertThat(request.get(20, TimeUnit.SECONDS)).isEqualTo(Outcome.done(WATER));
    }

    @Test
    void aUtilityLeavesOnlyAfterTheWorkThatRunsWithIt() throws Exception {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, MUCH, time::get);
        Utility water = utility(WATER, "water");
        utilities.arrived(water, origin("water", "1.0.0", 0, 1));
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
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE, time::get);
        Utility water = utility(WATER, "water");
        utilities.arrived(water, origin("water", "1.0.0", 0, 1));
        assertThat(utilities.<UtilityCode>with(WATER, utility -> {
                    utilities.left(water);
                    return codeOf(utility);
                }))
                .isEqualTo(Outcome.done(WATER));
        assertThat(utilities.deployed()).isEmpty();
    }

    @Test
    void ofTwoWithTheSameCodeTheHigherRankedServesThenTheNewerVersion() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE, time::get);
        Utility first = utility(WATER, "water");
        Utility newer = utility(WATER, "water");
        Utility ranked = utility(WATER, "water");
        utilities.arrived(newer, origin("newer", "1.10.0", 0, 3));
        utilities.arrived(first, origin("first", "1.9.0", 0, 4));
        assertThat(utilities.find(WATER)).get().returns("newer", DeployedUtility::bundleSymbolicName);
        utilities.arrived(ranked, origin("ranked", "0.1.0", 1, 2));
        assertThat(utilities.find(WATER)).get().returns("ranked", DeployedUtility::bundleSymbolicName);
        utilities.left(ranked);
        utilities.left(newer);
        assertThat(utilities.find(WATER)).get().returns("first", DeployedUtility::bundleSymbolicName);
    }

    @Test
    void aUtilityWithABrokenPackIsNotListed() {
        DeployedUtilities utilities = new DeployedUtilities(packs, CLOCK, NONE, time::get);
        utilities.arrived(new PackedUtility(WATER, new PackContent(Map.of())), origin("water", "1.0.0", 0, 1));
        assertThat(utilities.deployed()).isEmpty();
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

    private static Origin origin(String symbolicName, String version, int ranking, long id) {
        return new Origin(symbolicName, Version.parseVersion(version), ranking, id);
    }

    private static Utility utility(UtilityCode code, String pack) {
        return new PackedUtility(code, new PackContent(Map.of("utility", pack.getBytes(StandardCharsets.UTF_8))));
    }

    /** Compared by identity, as services are. */
    private static final class PackedUtility implements Utility {
        private final UtilityCode code;
        private final PackContent pack;

        PackedUtility(UtilityCode code, PackContent pack) {
            this.code = code;
            this.pack = pack;
        }

        @Override
        public UtilityCode code() {
            return code;
        }

        @Override
        public PackContent rulePack() {
            return pack;
        }
    }
}
