package org.jietong.rules.internal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.rules.internal.life.PackScene.APPROVER;
import static org.jietong.rules.internal.life.PackScene.AUTHOR;
import static org.jietong.rules.internal.life.PackScene.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackState;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.PackFinding;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.check.PackCheck;
import org.jietong.rules.internal.check.TimedChecks;
import org.junit.jupiter.api.Test;

/** What comes of the check of a draft. */
class PackCheckingTest {
    private final PackScene scene = PackScene.withPackOfTheBundle();

    @Test
    void aPackWithErrorsStaysADraftAndCannotBeApproved() {
        String digest = scene.uploaded(
                        TestPacks.gasAsWorded()
                                .replace("pack.json", "\"2021.1\"", "\"2026.1\"")
                                .content(),
                        AUTHOR)
                .orElseThrow()
                .reference()
                .digest();

        PackLife.Checked checked = scene.life().check(digest, AUTHOR).orElseThrow();

        assertThat(checked.findings()).extracting(PackFinding::code).contains("GAP", "OVERLAP");
        assertThat(checked.standing().state()).isEqualTo(PackState.DRAFT);
        assertThat(refused(scene.life().approve(digest, "", APPROVER, Once.unrepeated())))
                .isEqualTo(ProblemType.PACK_TRANSITION_REFUSED);
        assertThat(refused(scene.activated(digest, Optional.empty()))).isEqualTo(ProblemType.PACK_TRANSITION_REFUSED);
    }

    @Test
    void aDateThatIsPastIsPointedOut() {
        assertThat(scene.life()
                        .check(scene.draft("2026.1"), AUTHOR)
                        .orElseThrow()
                        .findings())
                .extracting(PackFinding::code)
                .contains("EFFECTIVE_IN_THE_PAST");
    }

    @Test
    void aCheckThatTakesTooLongLeavesTheDraftAsItIs() {
        CountDownLatch end = new CountDownLatch(1);
        PackScene slow = PackScene.with(TimedChecks.of(content -> endless(end), Duration.ofMillis(1)));
        String digest = slow.draft("2026.1");

        PackLife.Checked checked = slow.life().check(digest, AUTHOR).orElseThrow();

        assertThat(checked.passed()).isFalse();
        assertThat(checked.findings()).extracting(PackFinding::code).contains("CHECK_TOO_LONG");
        assertThat(slow.state(digest)).isEqualTo(PackState.DRAFT);

        slow.life().check(digest, AUTHOR).orElseThrow();
        assertThat(slow.life().check(digest, AUTHOR).problem()).hasValueSatisfying(problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS);
            assertThat(problem.arguments()).containsKey("retryAfterSeconds");
        });
        end.countDown();
    }

    /** Work that does not heed being interrupted. */
    private static PackCheck endless(CountDownLatch end) {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return new PackCheck(Optional.empty(), List.of());
    }
}
