package org.jietong.rules.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackReference;
import org.jietong.api.rules.RulePack;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rules.internal.TestPacks;
import org.junit.jupiter.api.Test;

/** What a bundle brings is judged before the bundle is started, and nothing comes of it until it is published. */
class PackExaminationTest {
    private static final UtilityCode GAS = new UtilityCode("gas");
    private static final Instant NOTICE = Instant.parse("2021-09-05T16:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final PublishedPacks packs = node();

    @Test
    void aPackThatWasOnlyExaminedIsNeitherKeptNorInForce() {
        PackReference examined = packs.examine(TestPacks.gas().content()).orElseThrow();
        assertThat(examined.utility()).isEqualTo(GAS);
        assertThat(examined.digest()).isEqualTo(TestPacks.gas().content().digest());
        assertThat(store.packs().all()).isEmpty();
        assertThat(packs.inForce(GAS, NOTICE)).isEmpty();
        assertThat(packs.find(examined.digest())).isEmpty();
    }

    @Test
    void whatWasExaminedIsPublishedAsItIs() {
        PackReference examined = packs.examine(TestPacks.gas().content()).orElseThrow();
        RulePack published = packs.publish(TestPacks.gas().content()).orElseThrow();
        assertThat(published.reference()).isEqualTo(examined);
        assertThat(packs.examine(TestPacks.gas().content())).isEqualTo(Outcome.done(examined));
    }

    @Test
    void aPackWithErrorsIsRefusedWithThem() {
        assertThat(packs.examine(TestPacks.gasAsWorded().content()).problem())
                .hasValueSatisfying(problem -> assertThat(problem.violations())
                        .extracting(Violation::code)
                        .contains("GAP", "OVERLAP"));
    }

    @Test
    void aVersionThatIsKnownWithOtherContentIsRefusedNamingBothContents() {
        PackReference known =
                packs.publish(TestPacks.gas().content()).orElseThrow().reference();
        PackContent other =
                TestPacks.gas().replace("pack.json", "2021-09-06", "2021-09-07").content();
        assertThat(packs.examine(other).problem()).hasValueSatisfying(problem -> assertThat(problem.arguments())
                .containsEntry("reason", "VERSION_TAKEN")
                .containsEntry("utility", "gas")
                .containsEntry("version", known.version())
                .containsEntry("digest", other.digest())
                .containsEntry("knownDigest", known.digest())
                .containsEntry("knownStage", "APPROVED"));
    }

    @Test
    void aVersionThatAnotherNodeTakesAfterTheExaminationIsRefusedByThePublication() {
        PublishedPacks other = node();
        packs.examine(TestPacks.gas().content()).orElseThrow();
        other.publish(TestPacks.gas()
                        .replace("pack.json", "2021-09-06", "2021-09-07")
                        .content())
                .orElseThrow();
        assertThat(packs.publish(TestPacks.gas().content()).problem())
                .hasValueSatisfying(
                        problem -> assertThat(problem.arguments()).containsEntry("reason", "VERSION_TAKEN"));
        assertThat(store.packs().all()).hasSize(1);
    }

    @Test
    void whatAnotherNodePublishedPassesAndIsPublishedOnceOnly() {
        node().publish(TestPacks.gas().content()).orElseThrow();
        packs.examine(TestPacks.gas().content()).orElseThrow();
        packs.publish(TestPacks.gas().content()).orElseThrow();
        assertThat(store.packs().all()).hasSize(1);
        assertThat(store.packs().activations()).hasSize(1);
    }

    private PublishedPacks node() {
        return PublishedPacks.over(store, UUID::randomUUID, Clock.fixed(NOTICE, ZoneOffset.UTC), Duration.ofSeconds(5));
    }
}
