package org.jietong.rules.internal.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.packs.PackEvent;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackStanding;
import org.jietong.api.packs.PackState;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.rules.PackContent;
import org.jietong.api.rules.PackFinding;
import org.jietong.api.rules.RulePack;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rules.internal.TestPacks;
import org.jietong.rules.internal.archive.PackArchive;
import org.jietong.rules.internal.publish.MemoryStore;
import org.jietong.rules.internal.publish.PublishedPacks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PackLifeTest {
    private static final UtilityCode GAS = new UtilityCode("gas");
    private static final Duration LEAD = Duration.ofSeconds(5);
    private static final Caller AUTHOR = administrator(1, Scope.everything());
    private static final Caller APPROVER = administrator(2, Scope.everything());
    private static final Caller OF_WATER = administrator(3, new Scope(Optional.of(new UtilityCode("water")), Set.of()));

    private final MovingClock clock = new MovingClock("2026-03-02T01:00:00Z");
    private final MemoryStore store = new MemoryStore();
    private final AtomicLong ids = new AtomicLong();
    private final PublishedPacks packs = node();
    private final PackLife life =
            StoredPackLife.over(new Deciding(store, new AdministratorsOnly(), this::id, clock), packs, LEAD);
    private RulePack first;

    @BeforeEach
    void thePackOfTheBundle() {
        first = packs.publish(TestPacks.gas().content()).orElseThrow();
    }

    private static Caller administrator(int id, Scope scope) {
        return new Caller.Staff(new UUID(7, id), "管理员" + id, Set.of(Role.ADMINISTRATOR), scope);
    }

    private PublishedPacks node() {
        return PublishedPacks.over(store, this::id, clock, LEAD);
    }

    private UUID id() {
        return new UUID(0x7000, ids.incrementAndGet());
    }

    private static TestPacks version(String version) {
        return TestPacks.gas().replace("pack.json", "\"2021.1\"", "\"" + version + "\"");
    }

    private Outcome<PackStanding> uploaded(PackContent content, Caller caller) {
        try {
            return life.upload(new ByteArrayInputStream(PackArchive.write(content)), "新的时限", caller, Once.unrepeated());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String draft(String version) {
        return uploaded(version(version).content(), AUTHOR)
                .orElseThrow()
                .reference()
                .digest();
    }

    private String approved(String version) {
        String digest = draft(version);
        assertThat(life.check(digest, AUTHOR).orElseThrow().passed()).isTrue();
        life.approve(digest, "", APPROVER, Once.unrepeated()).orElseThrow();
        return digest;
    }

    private Outcome<PackStanding> activated(String digest, Optional<Instant> from) {
        return life.activate(digest, from, "", AUTHOR, Once.unrepeated());
    }

    private PackState state(String digest) {
        return life.find(digest, AUTHOR).orElseThrow().state();
    }

    private String inForce() {
        return packs.inForce(GAS, clock.instant()).orElseThrow().reference().digest();
    }

    private static ProblemType refused(Outcome<?> outcome) {
        return outcome.problem().map(Problem::type).orElseThrow();
    }

    @Test
    void aPackIsHandedInCheckedApprovedByASecondPersonAndTakesForce() {
        String old = first.reference().digest();
        String digest = draft("2026.1");
        assertThat(state(digest)).isEqualTo(PackState.DRAFT);
        assertThat(life.check(digest, AUTHOR).orElseThrow().standing().state()).isEqualTo(PackState.CHECKED);
        assertThat(life.approve(digest, "", APPROVER, Once.unrepeated())
                        .orElseThrow()
                        .state())
                .isEqualTo(PackState.APPROVED);

        Instant from = clock.instant().plus(Duration.ofDays(1));
        assertThat(activated(digest, Optional.of(from)).orElseThrow().state()).isEqualTo(PackState.SCHEDULED);
        assertThat(inForce()).isEqualTo(old);

        clock.move(Duration.ofDays(1).minusMillis(1));
        assertThat(inForce()).isEqualTo(old);
        clock.move(Duration.ofMillis(1));
        assertThat(inForce()).isEqualTo(digest);
        assertThat(state(digest)).isEqualTo(PackState.ACTIVE);
        assertThat(state(old)).isEqualTo(PackState.SUPERSEDED);
        assertThat(packs.inForce(GAS, clock.instant()).orElseThrow().reference().effectiveFrom())
                .isEqualTo(from);
        assertThat(packs.find(old)).isPresent();
    }

    @Test
    void everythingDoneIsOnRecordWithWhoWhenAndWhy() {
        String digest = approved("2026.1");
        activated(digest, Optional.empty()).orElseThrow();

        List<PackEvent> history = life.find(digest, AUTHOR).orElseThrow().history();

        assertThat(history)
                .extracting(PackEvent::type)
                .containsExactly(
                        PackEvent.Type.UPLOADED,
                        PackEvent.Type.CHECKED,
                        PackEvent.Type.APPROVED,
                        PackEvent.Type.ACTIVATED);
        assertThat(history.get(0).why()).isEqualTo("新的时限");
        assertThat(history).allSatisfy(event -> assertThat(event.at()).isEqualTo(clock.instant()));
        assertThat(history).extracting(event -> event.by().name()).containsExactly("管理员1", "管理员1", "管理员2", "管理员1");
    }

    @Test
    void whoeverHandedAPackInDoesNotApproveIt() {
        String digest = draft("2026.1");
        life.check(digest, AUTHOR).orElseThrow();

        assertThat(refused(life.approve(digest, "", AUTHOR, Once.unrepeated()))).isEqualTo(ProblemType.FOUR_EYES);
        assertThat(state(digest)).isEqualTo(PackState.CHECKED);
    }

    @Test
    void aPackWithErrorsStaysADraftAndCannotBeApproved() {
        String digest = uploaded(
                        TestPacks.gasAsWorded()
                                .replace("pack.json", "\"2021.1\"", "\"2026.1\"")
                                .content(),
                        AUTHOR)
                .orElseThrow()
                .reference()
                .digest();

        PackLife.Checked checked = life.check(digest, AUTHOR).orElseThrow();

        assertThat(checked.findings()).extracting(PackFinding::code).contains("GAP", "OVERLAP");
        assertThat(checked.standing().state()).isEqualTo(PackState.DRAFT);
        assertThat(refused(life.approve(digest, "", APPROVER, Once.unrepeated())))
                .isEqualTo(ProblemType.PACK_TRANSITION_REFUSED);
        assertThat(refused(activated(digest, Optional.empty()))).isEqualTo(ProblemType.PACK_TRANSITION_REFUSED);
    }

    @Test
    void aDateThatIsPastIsPointedOut() {
        assertThat(life.check(draft("2026.1"), AUTHOR).orElseThrow().findings())
                .extracting(PackFinding::code)
                .contains("EFFECTIVE_IN_THE_PAST");
    }

    @Test
    void noPackTakesForceSoonerThanEveryNodeCanLearnOfItNorBeforeItsOwnDate() {
        String now = approved("2026.1");
        String later = uploadedAndApproved(
                version("2026.2").replace("pack.json", "2021-09-06T00:00:00+08:00", "2026-06-01T00:00:00+08:00"));

        assertThat(violation(
                        activated(now, Optional.of(clock.instant().plus(LEAD).minusMillis(1)))))
                .isEqualTo("/from TOO_SOON");
        assertThat(activated(now, Optional.of(clock.instant().plus(LEAD))).problem())
                .isEmpty();
        assertThat(violation(activated(later, Optional.of(clock.instant().plus(LEAD)))))
                .isEqualTo("/from TOO_SOON");
        assertThat(activated(later, Optional.empty())
                        .orElseThrow()
                        .activations()
                        .get(0)
                        .from())
                .isEqualTo(Instant.parse("2026-05-31T16:00:00Z"));
    }

    private String uploadedAndApproved(TestPacks pack) {
        String digest =
                uploaded(pack.content(), AUTHOR).orElseThrow().reference().digest();
        life.check(digest, AUTHOR).orElseThrow();
        life.approve(digest, "", APPROVER, Once.unrepeated()).orElseThrow();
        return digest;
    }

    private static String violation(Outcome<?> outcome) {
        Violation violation = outcome.problem().orElseThrow().violations().get(0);
        return violation.pointer() + " " + violation.code();
    }

    @Test
    void everyNodeChangesOverAtTheSameInstant() {
        PublishedPacks other = node();
        String digest = approved("2026.1");
        other.inForce(GAS, clock.instant());
        Instant from = activated(digest, Optional.empty())
                .orElseThrow()
                .activations()
                .get(0)
                .from();

        clock.move(LEAD.minusNanos(1_000));
        assertThat(other.inForce(GAS, clock.instant()).orElseThrow().reference())
                .isEqualTo(first.reference());
        clock.move(Duration.ofNanos(1_000));
        assertThat(clock.instant()).isEqualTo(from);
        assertThat(other.inForce(GAS, clock.instant()).orElseThrow().reference().digest())
                .isEqualTo(digest);
        assertThat(inForce()).isEqualTo(digest);
    }

    @Test
    void lookingUpWhatIsInForceAsksTheDatabaseOnlyWhenWhatIsKnownAges() {
        packs.inForce(GAS, clock.instant());
        int before = store.reads();

        for (int i = 0; i < 1000; i++) {
            packs.inForce(GAS, clock.instant());
        }
        assertThat(store.reads()).isEqualTo(before);

        clock.move(LEAD);
        packs.inForce(GAS, clock.instant());
        packs.inForce(GAS, clock.instant());
        assertThat(store.reads()).isEqualTo(before + 1);
    }

    @Test
    void rollingBackIsANewActivationOfTheEarlierPack() {
        String old = first.reference().digest();
        String digest = approved("2026.1");
        activated(digest, Optional.empty()).orElseThrow();
        clock.move(LEAD);

        PackStanding back = life.rollBack(digest, Optional.empty(), "错了", APPROVER, Once.unrepeated())
                .orElseThrow();
        assertThat(back.reference().digest()).isEqualTo(old);
        assertThat(back.activations()).hasSize(2);
        assertThat(back.activations().get(1).why()).isEqualTo("错了");
        assertThat(inForce()).isEqualTo(digest);

        clock.move(LEAD);
        assertThat(inForce()).isEqualTo(old);
        assertThat(life.find(digest, AUTHOR).orElseThrow().history())
                .extracting(PackEvent::type)
                .endsWith(PackEvent.Type.ROLLED_BACK);
        assertThat(life.rollBack(digest, Optional.empty(), "", AUTHOR, Once.unrepeated())
                        .orElseThrow()
                        .reference()
                        .digest())
                .isEqualTo(digest);
        clock.move(LEAD);
        assertThat(inForce()).isEqualTo(digest);
    }

    @Test
    void onlyAPackThatWasInForceCanBeGoneBackTo() {
        String never = approved("2026.1");

        assertThat(refused(life.rollBack(first.reference().digest(), Optional.empty(), "", AUTHOR, Once.unrepeated())))
                .isEqualTo(ProblemType.PACK_TRANSITION_REFUSED);
        assertThat(violation(
                        life.rollBack(first.reference().digest(), Optional.of(never), "", AUTHOR, Once.unrepeated())))
                .isEqualTo("/to NOT_AN_EARLIER_PACK");
        assertThat(refused(life.rollBack(never, Optional.empty(), "", AUTHOR, Once.unrepeated())))
                .isEqualTo(ProblemType.PACK_TRANSITION_REFUSED);
    }

    @Test
    void aDraftIsTakenBackAndAnActivationCalledOffInTime() {
        String draft = draft("2026.1");
        String scheduled = approved("2026.2");
        activated(scheduled, Optional.of(clock.instant().plus(Duration.ofHours(1))))
                .orElseThrow();

        assertThat(life.withdraw(draft, "", AUTHOR, Once.unrepeated())
                        .orElseThrow()
                        .state())
                .isEqualTo(PackState.WITHDRAWN);
        assertThat(life.withdraw(scheduled, "", AUTHOR, Once.unrepeated())
                        .orElseThrow()
                        .state())
                .isEqualTo(PackState.APPROVED);
        clock.move(Duration.ofHours(2));
        assertThat(inForce()).isEqualTo(first.reference().digest());

        activated(scheduled, Optional.empty()).orElseThrow();
        clock.move(Duration.ofSeconds(1));
        assertThat(violation(life.withdraw(scheduled, "", AUTHOR, Once.unrepeated())))
                .isEqualTo(" TOO_LATE_TO_CANCEL");
        clock.move(LEAD);
        assertThat(refused(life.withdraw(scheduled, "", AUTHOR, Once.unrepeated())))
                .isEqualTo(ProblemType.PACK_TRANSITION_REFUSED);
    }

    @Test
    void aVersionIsNeverGivenOtherContent() {
        String digest = draft("2026.1");

        assertThat(uploaded(version("2026.1").content(), APPROVER)
                        .orElseThrow()
                        .reference()
                        .digest())
                .isEqualTo(digest);
        assertThat(life.find(digest, AUTHOR).orElseThrow().history()).hasSize(1);
        assertThat(uploaded(
                                version("2026.1")
                                        .replace("pack.json", "\"3.5\"", "\"3\"")
                                        .content(),
                                AUTHOR)
                        .problem())
                .hasValueSatisfying(
                        problem -> assertThat(problem.arguments()).containsEntry("reason", "VERSION_TAKEN"));
    }

    @Test
    void aPackThatDoesNotSayWhoseItIsIsRefusedByTheField() {
        PackContent nameless = version("2026.1")
                .replace("pack.json", "\"utility\": \"gas\"", "\"utility\": 5")
                .content();

        assertThat(uploaded(nameless, AUTHOR).problem()).hasValueSatisfying(problem -> assertThat(problem.violations())
                .anySatisfy(
                        violation -> assertThat(violation.arguments()).containsEntry("where", "pack.json#/utility")));
    }

    @Test
    void aPackOfAUtilityThatNobodyEverDeployedIsRefused() {
        PackContent steam = version("2026.1")
                .replace("pack.json", "\"utility\": \"gas\"", "\"utility\": \"steam\"")
                .content();

        assertThat(violation(uploaded(steam, AUTHOR))).isEqualTo(" UTILITY_NEVER_DEPLOYED");
    }

    @Test
    void nobodyActsOutsideTheirUtility() {
        String digest = draft("2026.1");

        assertThat(refused(uploaded(version("2026.2").content(), OF_WATER))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refused(life.find(digest, OF_WATER))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refused(life.check(digest, OF_WATER))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refused(life.export(digest, OF_WATER))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(life.list(Optional.empty(), OF_WATER).orElseThrow()).isEmpty();
        assertThat(life.list(Optional.of(GAS), AUTHOR).orElseThrow()).hasSize(2);
        assertThat(refused(life.find("0".repeat(64), AUTHOR))).isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void aPackIsExportedAsItCanBeHandedIn() throws IOException {
        byte[] zip = life.export(first.reference().digest(), AUTHOR).orElseThrow();

        assertThat(PackArchive.read(new ByteArrayInputStream(zip)).orElseThrow().digest())
                .isEqualTo(first.reference().digest());
    }
}
