package org.jietong.rules.internal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.rules.internal.life.PackScene.APPROVER;
import static org.jietong.rules.internal.life.PackScene.AUTHOR;
import static org.jietong.rules.internal.life.PackScene.GAS;
import static org.jietong.rules.internal.life.PackScene.OF_WATER;
import static org.jietong.rules.internal.life.PackScene.refused;
import static org.jietong.rules.internal.life.PackScene.version;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackState;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.rules.internal.archive.PackArchive;
import org.junit.jupiter.api.Test;

/** The way of a pack from being handed in to being in force, and who may take which step. */
class PackLifeTest {
    private final PackScene scene = PackScene.withPackOfTheBundle();

    @Test
    void aPackIsHandedInCheckedApprovedByASecondPersonAndTakesForce() {
        String old = scene.first().reference().digest();
        String digest = scene.draft("2026.1");
        assertThat(scene.state(digest)).isEqualTo(PackState.DRAFT);
        assertThat(scene.life().check(digest, AUTHOR).orElseThrow().standing().state())
                .isEqualTo(PackState.CHECKED);
        assertThat(scene.life()
                        .approve(digest, "", APPROVER, Once.unrepeated())
                        .orElseThrow()
                        .state())
                .isEqualTo(PackState.APPROVED);

        Instant from = scene.clock().instant().plus(Duration.ofDays(1));
        assertThat(scene.activated(digest, Optional.of(from)).orElseThrow().state())
                .isEqualTo(PackState.SCHEDULED);
        assertThat(scene.inForce()).isEqualTo(old);

        scene.clock().move(Duration.ofDays(1).minusMillis(1));
        assertThat(scene.inForce()).isEqualTo(old);
        scene.clock().move(Duration.ofMillis(1));
        assertThat(scene.inForce()).isEqualTo(digest);
        assertThat(scene.state(digest)).isEqualTo(PackState.ACTIVE);
        assertThat(scene.state(old)).isEqualTo(PackState.SUPERSEDED);
        assertThat(scene.packs()
                        .inForce(GAS, scene.clock().instant())
                        .orElseThrow()
                        .reference()
                        .effectiveFrom())
                .isEqualTo(from);
        assertThat(scene.packs().find(old)).isPresent();
    }

    @Test
    void everythingDoneIsOnRecordWithWhoWhenAndWhy() {
        String digest = scene.approved("2026.1");
        scene.activated(digest, Optional.empty()).orElseThrow();

        List<PackEvent> history =
                scene.life().find(digest, AUTHOR).orElseThrow().history();

        assertThat(history)
                .extracting(PackEvent::type)
                .containsExactly(
                        PackEvent.Type.UPLOADED,
                        PackEvent.Type.CHECKED,
                        PackEvent.Type.APPROVED,
                        PackEvent.Type.ACTIVATED);
        assertThat(history.get(0).why()).isEqualTo("新的时限");
        assertThat(history).allSatisfy(event -> assertThat(event.at())
                .isEqualTo(scene.clock().instant()));
        assertThat(history).extracting(event -> event.by().name()).containsExactly("管理员1", "管理员1", "管理员2", "管理员1");
    }

    @Test
    void whoeverHandedAPackInDoesNotApproveIt() {
        String digest = scene.draft("2026.1");
        scene.life().check(digest, AUTHOR).orElseThrow();

        assertThat(refused(scene.life().approve(digest, "", AUTHOR, Once.unrepeated())))
                .isEqualTo(ProblemType.FOUR_EYES);
        assertThat(scene.state(digest)).isEqualTo(PackState.CHECKED);
    }

    @Test
    void nobodyActsOutsideTheirUtility() {
        String digest = scene.draft("2026.1");

        assertThat(refused(scene.uploaded(version("2026.2").content(), OF_WATER)))
                .isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refused(scene.life().find(digest, OF_WATER))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refused(scene.life().check(digest, OF_WATER))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refused(scene.life().export(digest, OF_WATER))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(scene.life().list(Optional.empty(), OF_WATER).orElseThrow()).isEmpty();
        assertThat(scene.life().list(Optional.of(GAS), AUTHOR).orElseThrow()).hasSize(2);
        assertThat(refused(scene.life().find("0".repeat(64), AUTHOR))).isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void aPackIsExportedAsItCanBeHandedIn() throws IOException {
        byte[] zip =
                scene.life().export(scene.first().reference().digest(), AUTHOR).orElseThrow();

        assertThat(PackArchive.read(new ByteArrayInputStream(zip)).orElseThrow().digest())
                .isEqualTo(scene.first().reference().digest());
    }
}
