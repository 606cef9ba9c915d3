package org.jietong.rules.internal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.rules.internal.life.PackScene.GAS;
import static org.jietong.rules.internal.life.PackScene.LEAD;
import static org.jietong.rules.internal.life.PackScene.version;
import static org.jietong.rules.internal.life.PackScene.violation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jietong.rules.internal.publish.PublishedPacks;
import org.junit.jupiter.api.Test;

/** When packs take force, and that every node sees it alike. */
class PackActivationTest {
    private final PackScene scene = PackScene.withPackOfTheBundle();

    @Test
    void noPackTakesForceSoonerThanEveryNodeCanLearnOfItNorBeforeItsOwnDate() {
        String now = scene.approved("2026.1");
        String later = scene.uploadedAndApproved(
                version("2026.2").replace("pack.json", "2021-09-06T00:00:00+08:00", "2026-06-01T00:00:00+08:00"));

        assertThat(violation(scene.activated(
                        now, Optional.of(scene.clock().instant().plus(LEAD).minusMillis(1)))))
                .isEqualTo("/from TOO_SOON");
        assertThat(scene.activated(now, Optional.of(scene.clock().instant().plus(LEAD)))
                        .problem())
                .isEmpty();
        assertThat(violation(scene.activated(
                        later, Optional.of(scene.clock().instant().plus(LEAD)))))
                .isEqualTo("/from TOO_SOON");
        assertThat(scene.activated(later, Optional.empty())
                        .orElseThrow()
                        .activations()
                        .get(0)
                        .from())
                .isEqualTo(Instant.parse("2026-05-31T16:00:00Z"));
    }

    @Test
    void everyNodeChangesOverAtTheSameInstant() {
        PublishedPacks other = scene.node();
        String digest = scene.approved("2026.1");
        other.inForce(GAS, scene.clock().instant());
        Instant from = scene.activated(digest, Optional.empty())
                .orElseThrow()
                .activations()
                .get(0)
                .from();

        scene.clock().move(LEAD.minusNanos(1_000));
        assertThat(other.inForce(GAS, scene.clock().instant()).orElseThrow().reference())
                .isEqualTo(scene.first().reference());
        scene.clock().move(Duration.ofNanos(1_000));
        assertThat(scene.clock().instant()).isEqualTo(from);
        assertThat(other.inForce(GAS, scene.clock().instant())
                        .orElseThrow()
                        .reference()
                        .digest())
                .isEqualTo(digest);
        assertThat(scene.inForce()).isEqualTo(digest);
    }

    @Test
    void lookingUpWhatIsInForceAsksTheDatabaseOnlyWhenWhatIsKnownAges() {
        scene.packs().inForce(GAS, scene.clock().instant());
        int before = scene.store().reads();

        for (int i = 0; i < 1000; i++) {
            scene.packs().inForce(GAS, scene.clock().instant());
        }
        assertThat(scene.store().reads()).isEqualTo(before);

        scene.clock().move(LEAD);
        scene.packs().inForce(GAS, scene.clock().instant());
        scene.packs().inForce(GAS, scene.clock().instant());
        assertThat(scene.store().reads()).isEqualTo(before + 1);
    }
}
