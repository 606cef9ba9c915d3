package org.jietong.deploy.internal.utilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jietong.api.problem.Outcome;
import org.jietong.api.utility.DeployedUtility;
import org.jietong.api.utility.Utility;
import org.jietong.api.utility.UtilityCode;
import org.jietong.deploy.internal.utilities.DeployedUtilities.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** While a replacement is under way nobody knows whether what came with it stays. */
@Timeout(30)
class UnprovenUtilitiesTest {
    private static final UtilityCode WATER = new UtilityCode("water");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    private final PublishedPacks packs = new PublishedPacks();
    private final DeployedUtilities utilities =
            new DeployedUtilities(packs, CLOCK, new Patience(Duration.ZERO, Duration.ofSeconds(20)));
    private final Utility water = TestUtility.of(WATER, "water");

    @BeforeEach
    void theStartIsOver() {
        utilities.startEnded();
    }

    @Test
    void aUtilityServesNobodyUntilTheReplacementThatBroughtItHasEnded() {
        utilities.during(handover -> {
            arrives(water, "2.0.0", 1);
            packs.publish(water.rulePack());
            assertThat(utilities.deployed()).isEmpty();
            assertThat(utilities.with(WATER, utility -> Outcome.done("served")).problem())
                    .isPresent();
            return water;
        });
        assertThat(utilities.with(WATER, utility -> Outcome.done("served"))).isEqualTo(Outcome.done("served"));
    }

    @Test
    void aUtilityThatIsTakenBackDuringTheReplacementNeverServes() {
        packs.publish(water.rulePack());
        Utility old = TestUtility.of(WATER, "water");
        utilities.during(handover -> {
            arrives(water, "2.0.0", 1);
            utilities.left(water);
            arrives(old, "1.0.0", 2);
            return old;
        });
        assertThat(utilities.deployed())
                .extracting(DeployedUtility::bundleVersion)
                .containsExactly("1.0.0");
    }

    @Test
    void aUtilityWhosePackWasNotPublishedByTheEndDoesNotServe() {
        utilities.during(handover -> {
            arrives(water, "2.0.0", 1);
            return water;
        });
        assertThat(utilities.deployed()).isEmpty();
    }

    private void arrives(Utility utility, String version, long id) {
        utilities.arrived(utility, TestUtility.origin("water", version, 0, id));
    }
}
