package org.jietong.rules.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.RulePack;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.check.PackCheck;
import org.jietong.rules.internal.check.TimedChecks;
import org.junit.jupiter.api.Test;

class PublishedPacksTest {
    private static final UtilityCode GAS = new UtilityCode("gas");
    private static final Instant NOTICE = Instant.parse("2021-09-05T16:00:00Z");

    private final MemoryStore store = new MemoryStore();
    private final PublishedPacks packs = packs();

    @Test
    void aPackIsInForceFromItsDateOn() {
        RulePack pack = packs.publish(version("2021.1", "2021-09-06")).orElseThrow();

        assertThat(packs.inForce(GAS, NOTICE)).contains(pack);
        assertThat(packs.inForce(GAS, NOTICE.minusMillis(1))).isEmpty();
        assertThat(packs.inForce(new UtilityCode("water"), NOTICE)).isEmpty();
        assertThat(packs.find(pack.reference().digest())).contains(pack);
    }

    @Test
    void anOlderPackNeverDisplacesOneThatTookForceLater() {
        RulePack newer = packs.publish(version("2022.1", "2022-01-01")).orElseThrow();
        packs.publish(version("2021.1", "2021-09-06")).orElseThrow();

        assertThat(packs.inForce(GAS, Instant.parse("2023-01-01T00:00:00Z"))).contains(newer);
    }

    @Test
    void amongPacksOfOneDateTheOnePublishedLastHolds() {
        packs.publish(version("2021.1", "2021-09-06")).orElseThrow();
        RulePack last = packs.publish(version("2021.0", "2021-09-06")).orElseThrow();

        assertThat(packs.inForce(GAS, NOTICE)).contains(last);
    }

    @Test
    void aKnownPackIsOnlyLookedUp() {
        RulePack first = packs.publish(version("2021.1", "2021-09-06")).orElseThrow();
        RulePack again = packs.publish(version("2021.1", "2021-09-06")).orElseThrow();

        assertThat(again).isEqualTo(first);
        assertThat(store.transactions()).isOne();
    }

    @Test
    void aKnownVersionWithOtherContentIsRefused() {
        packs.publish(version("2021.1", "2021-09-06")).orElseThrow();

        assertThat(packs.publish(version("2021.1", "2021-09-07")).problem()).hasValueSatisfying(problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.PACK_REFUSED);
            assertThat(problem.arguments())
                    .containsEntry("reason", "VERSION_TAKEN")
                    .containsEntry("version", "2021.1");
        });
    }

    @Test
    void aPackWithErrorsIsRefusedWithAllOfThemAndNotKept() {
        assertThat(packs.publish(TestPacks.gasAsWorded().content()).problem()).hasValueSatisfying(problem -> {
            assertThat(problem.type()).isEqualTo(ProblemType.PACK_REFUSED);
            assertThat(problem.violations()).extracting(Violation::code).contains("GAP", "OVERLAP");
        });
        assertThat(store.transactions()).isZero();
        assertThat(packs.inForce(GAS, NOTICE)).isEmpty();
    }

    @Test
    void aPackWhoseCheckTakesTooLongIsRefused() {
        Clock clock = Clock.fixed(NOTICE, ZoneOffset.UTC);
        CountDownLatch never = new CountDownLatch(1);
        TimedChecks slow = TimedChecks.of(
                content -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return PackCheck.of(content);
                },
                Duration.ofMillis(1));

        assertThat(PublishedPacks.over(store, UUID::randomUUID, clock, Duration.ofSeconds(5), slow)
                        .publish(TestPacks.gas().content())
                        .problem())
                .hasValueSatisfying(problem -> assertThat(problem.violations())
                        .extracting(Violation::code)
                        .containsExactly("CHECK_TOO_LONG"));
        assertThat(store.packs().all()).isEmpty();
    }

    @Test
    void packsOutliveARestart() {
        RulePack pack = packs.publish(version("2021.1", "2021-09-06")).orElseThrow();

        assertThat(packs().inForce(GAS, NOTICE)).contains(pack);
        assertThat(packs().inForce(NOTICE)).containsExactly(pack);
    }

    @Test
    void aPackThatAnotherNodePublishedIsFound() {
        PublishedPacks other = packs();
        RulePack pack = packs.publish(version("2021.1", "2021-09-06")).orElseThrow();

        assertThat(other.find(pack.reference().digest())).contains(pack);
        assertThat(other.content(pack.reference().digest())).isPresent();
        assertThat(other.find("unknown")).isEmpty();
    }

    @Test
    void sixteenPublicationsAtOnceKeepOnePack() throws Exception {
        PackContent content = version("2021.1", "2021-09-06");
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            Callable<RulePack> publication = () -> packs.publish(content).orElseThrow();
            for (Future<RulePack> done : threads.invokeAll(java.util.Collections.nCopies(16, publication))) {
                assertThat(done.get().reference().digest()).isEqualTo(content.digest());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(store.transactions()).isOne();
        assertThat(store.packs().all()).hasSize(1);
    }

    @Test
    void readersGetTheFormInTheirLanguage() {
        RulePack pack = packs.publish(version("2021.1", "2021-09-06")).orElseThrow();

        assertThat(packs.form(pack, Locale.ENGLISH))
                .contains(
                        "\"title\":\"Hourly use\"", "\"unit\":\"Nm³/h\"", "\"title\":\"Stove\"", "\"const\":\"STOVE\"")
                .doesNotContain("x-");
        assertThat(packs.form(pack, Locale.SIMPLIFIED_CHINESE)).contains("\"title\":\"小时用气量\"");
        assertThat(packs.form(pack, Locale.FRENCH)).contains("\"title\":\"小时用气量\"");
    }

    private PublishedPacks packs() {
        return PublishedPacks.over(store, UUID::randomUUID, Clock.fixed(NOTICE, ZoneOffset.UTC), Duration.ofSeconds(5));
    }

    private static PackContent version(String version, String date) {
        return TestPacks.gas()
                .replace("pack.json", "\"2021.1\"", "\"" + version + "\"")
                .replace("pack.json", "2021-09-06", date)
                .content();
    }
}
