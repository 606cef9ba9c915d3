package org.jietong.rules.internal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.rules.internal.life.PackScene.APPROVER;
import static org.jietong.rules.internal.life.PackScene.AUTHOR;
import static org.jietong.rules.internal.life.PackScene.LEAD;
import static org.jietong.rules.internal.life.PackScene.refused;
import static org.jietong.rules.internal.life.PackScene.violation;

import java.time.Duration;
import java.util.Optional;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.packs.PackState;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.junit.jupiter.api.Test;

/** Going back to an earlier pack, and taking one back. */
class PackRollBackTest {
    private final PackScene scene = PackScene.withPackOfTheBundle();

    @Test
    void rollingBackIsANewActivationOfTheEarlierPack() {
        String old = scene.first().reference().digest();
        String digest = scene.approved("2026.1");
        scene.activated(digest, Optional.empty()).orElseThrow();
        scene.clock().move(LEAD);

        PackStanding back = scene.life()
                .rollBack(digest, Optional.empty(), "错了", APPROVER, Once.unrepeated())
                .orElseThrow();
        assertThat(back.reference().digest()).isEqualTo(old);
        assertThat(back.activations()).hasSize(2);
        assertThat(back.activations().get(1).why()).isEqualTo("错了");
        assertThat(scene.inForce()).isEqualTo(digest);

        scene.clock().move(LEAD);
        assertThat(scene.inForce()).isEqualTo(old);
        assertThat(scene.life().find(digest, AUTHOR).orElseThrow().history())
                .extracting(PackEvent::type)
                .endsWith(PackEvent.Type.ROLLED_BACK);
        assertThat(scene.life()
                        .rollBack(digest, Optional.empty(), "", AUTHOR, Once.unrepeated())
                        .orElseThrow()
                        .reference()
                        .digest())
                .isEqualTo(digest);
        scene.clock().move(LEAD);
        assertThat(scene.inForce()).isEqualTo(digest);
    }

    @Test
    void onlyAPackThatWasInForceCanBeGoneBackTo() {
        String never = scene.approved("2026.1");

        assertThat(refused(scene.life()
                        .rollBack(scene.first().reference().digest(), Optional.empty(), "", AUTHOR, Once.unrepeated())))
                .isEqualTo(ProblemType.PACK_TRANSITION_REFUSED);
        assertThat(violation(scene.life()
                        .rollBack(
                                scene.first().reference().digest(), Optional.of(never), "", AUTHOR, Once.unrepeated())))
                .isEqualTo("/to NOT_AN_EARLIER_PACK");
        assertThat(refused(scene.life().rollBack(never, Optional.empty(), "", AUTHOR, Once.unrepeated())))
                .isEqualTo(ProblemType.PACK_TRANSITION_REFUSED);
    }

    @Test
    void aDraftIsTakenBackAndAnActivationCalledOffInTime() {
        String draft = scene.draft("2026.1");
        String scheduled = scene.approved("2026.2");
        scene.activated(scheduled, Optional.of(scene.clock().instant().plus(Duration.ofHours(1))))
                .orElseThrow();

        assertThat(scene.life()
                        .withdraw(draft, "", AUTHOR, Once.unrepeated())
                        .orElseThrow()
                        .state())
                .isEqualTo(PackState.WITHDRAWN);
        assertThat(scene.life()
                        .withdraw(scheduled, "", AUTHOR, Once.unrepeated())
                        .orElseThrow()
                        .state())
                .isEqualTo(PackState.APPROVED);
        scene.clock().move(Duration.ofHours(2));
        assertThat(scene.inForce()).isEqualTo(scene.first().reference().digest());

        scene.activated(scheduled, Optional.empty()).orElseThrow();
        scene.clock().move(Duration.ofSeconds(1));
        assertThat(violation(scene.life().withdraw(scheduled, "", AUTHOR, Once.unrepeated())))
                .isEqualTo(" TOO_LATE_TO_CANCEL");
        scene.clock().move(LEAD);
        assertThat(refused(scene.life().withdraw(scheduled, "", AUTHOR, Once.unrepeated())))
                .isEqualTo(ProblemType.PACK_TRANSITION_REFUSED);
    }
}
