package org.jietong.rules.internal.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jietong.rules.internal.replay.GasWorks.ADMINISTRATOR;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.packs.Judgement;
import org.jietong.api.packs.Replay;
import org.jietong.api.packs.ReplayListener;
import org.jietong.api.packs.ReplayRange;
import org.jietong.api.packs.ReplaySummary;
import org.jietong.api.packs.Replayed;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.time.Counting;
import org.jietong.api.utility.UtilityCode;
import org.jietong.rules.internal.TestPacks;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final ReplayRange ALL = new ReplayRange(Optional.empty(), Optional.empty(), false);
    private static final Judgement ORDINARY = judgement("G2", "3.5");
    private static final Judgement LARGE = judgement("G3", "4");

    private final GasWorks works = new GasWorks();
    private final Collected found = new Collected();

    private static Judgement judgement(String category, String days) {
        return new Judgement(category, new BigDecimal(days), Counting.CIVIL_CODE);
    }

    private static Map<String, Object> noLine(int flow, int points) {
        return Map.of("simpleLowRisk", false, "externalLine", false, "hourlyFlow", flow, "gasPoints", points);
    }

    private ReplaySummary replayed(TestPacks candidate, ReplayRange range) {
        return ready(works.draft(candidate), range).run(found);
    }

    private Replay ready(String digest, ReplayRange range) {
        return works.replay.of(digest, range, ADMINISTRATOR).orElseThrow();
    }

    @Test
    void whoWouldBeJudgedOtherwiseIsListedWithBothDeadlines() {
        works.application(0, ApplicationState.ACCEPTED, "G2", noLine(700, 2));
        ApplicationNumber between = works.application(1, ApplicationState.ACCEPTED, "G2", noLine(900, 2));

        ReplaySummary summary = replayed(GasWorks.largeAbove800(), ALL);

        assertThat(found.differing).singleElement().satisfies(application -> {
            assertThat(application.number()).isEqualTo(between);
            assertThat(application.before()).isEqualTo(ORDINARY);
            assertThat(application.after()).contains(LARGE);
            Replayed.Shift shift = application.deadline().orElseThrow();
            assertThat(Duration.between(shift.before(), shift.after())).isEqualTo(Duration.ofHours(12));
        });
        assertThat(summary)
                .isEqualTo(new ReplaySummary(
                        2, 1, 1, 1, 0, 1, 0, List.of(new ReplaySummary.Move(ORDINARY, LARGE, 1, 0)), List.of()));
    }

    @Test
    void thePackInForceChangesNothing() {
        works.application(0, ApplicationState.CONNECTED, "G3", noLine(1001, 1));
        ReplaySummary summary = ready(works.pack.reference().digest(), ALL).run(found);
        assertThat(summary.unchanged()).isEqualTo(1);
        assertThat(found.differing).isEmpty();
    }

    @Test
    void anotherLimitForTheSameCategoryIsAChangeToo() {
        works.application(0, ApplicationState.CONNECTED, "G3", noLine(1001, 1));
        ReplaySummary summary =
                replayed(TestPacks.gas().replace("pack.json", "\"workingDays\": \"4\"", "\"workingDays\": \"2\""), ALL);
        assertThat(summary.categoryChanged()).isZero();
        assertThat(summary.limitChanged()).isEqualTo(1);
        assertThat(summary.earlier()).isEqualTo(1);
    }

    @Test
    void whatWaitsForAcceptanceIsCountedApartSinceThePackWouldJudgeIt() {
        works.application(0, ApplicationState.SUBMITTED, "G2", noLine(900, 2));
        works.application(0, ApplicationState.RETURNED, "G2", noLine(900, 2));
        works.application(0, ApplicationState.WITHDRAWN, "G2", noLine(900, 2));
        works.application(0, ApplicationState.ACCEPTED, "G2", noLine(900, 2));
        ReplaySummary summary = replayed(GasWorks.largeAbove800(), ALL);
        assertThat(summary.moves()).containsExactly(new ReplaySummary.Move(ORDINARY, LARGE, 4, 2));
        assertThat(summary.later()).isEqualTo(4);
    }

    @Test
    void anApplicationThatLacksAFactIsUndecidedAndSaysWhich() {
        works.application(0, ApplicationState.ACCEPTED, "G2", Map.of("simpleLowRisk", false, "externalLine", false));
        ReplaySummary summary = replayed(GasWorks.largeAbove800(), ALL);
        assertThat(summary.undecided()).isEqualTo(1);
        assertThat(summary.gaps())
                .extracting(gap -> gap.reason().pointer(), ReplaySummary.Gap::applications)
                .containsExactlyInAnyOrder(tuple("/hourlyFlow", 1L), tuple("/gasPoints", 1L));
        assertThat(found.differing).singleElement().satisfies(application -> {
            assertThat(application.after()).isEmpty();
            assertThat(application.undecided()).extracting(Violation::code).containsOnly("MISSING");
        });
    }

    @Test
    void aRangeOfDaysAndTheOpenOnesAloneCanBeAskedFor() {
        works.application(0, ApplicationState.ACCEPTED, "G2", noLine(900, 2));
        ApplicationNumber second = works.application(1, ApplicationState.ACCEPTED, "G2", noLine(900, 2));
        works.application(1, ApplicationState.CONNECTED, "G2", noLine(900, 2));
        works.application(2, ApplicationState.ACCEPTED, "G2", noLine(900, 2));
        Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 1, 2));

        replayed(GasWorks.largeAbove800(), new ReplayRange(day, day, true));

        assertThat(found.differing).extracting(Replayed::number).containsExactly(second);
    }

    @Test
    void aReplayChangesNothingAndReadsPageByPage() {
        String digest = works.draft(GasWorks.largeAbove800());
        for (int n = 0; n < 2500; n++) {
            works.application(0, ApplicationState.ACCEPTED, "G2", noLine(900, 2));
        }
        int transactions = works.store.transactions();
        Replay ready = ready(digest, ALL);
        assertThat(ready.applications()).isEqualTo(2500);
        assertThat(ready.run(found).looked()).isEqualTo(2500);
        assertThat(found.progress).containsExactly(1000L, 2000L, 2500L);
        assertThat(works.store.judged().largestPage()).isEqualTo(1000);
        assertThat(works.store.transactions()).isEqualTo(transactions);
    }

    @Test
    void aPackThatFailsItsCheckIsNotReplayed() {
        String gap = works.draft(TestPacks.gas().replace("classification.dmn", "&gt; 1000", "&gt; 1200"));
        assertThat(refusal(works.replay.of(gap, ALL, ADMINISTRATOR))).isEqualTo(ProblemType.PACK_REFUSED);
        assertThat(refusal(works.replay.of("unknown", ALL, ADMINISTRATOR))).isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void whoDoesNotAnswerForTheUtilityReplaysNothing() {
        Scope water = new Scope(Optional.of(new UtilityCode("water")), Set.of());
        Caller other = new Caller.Staff(new UUID(7, 2), "他人", Set.of(Role.ADMINISTRATOR), water);
        String digest = works.pack.reference().digest();
        assertThat(refusal(works.replay.of(digest, ALL, other))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(refusal(works.replay.of(digest, ALL, new Caller.Anonymous())))
                .isEqualTo(ProblemType.FORBIDDEN);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        ReplayRange reversed =
                new ReplayRange(Optional.of(LocalDate.of(2026, 2, 1)), Optional.of(LocalDate.of(2026, 1, 31)), false);
        assertThat(refusal(works.replay.of(works.pack.reference().digest(), reversed, ADMINISTRATOR)))
                .isEqualTo(ProblemType.INVALID_REQUEST);
    }

    private static ProblemType refusal(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().type();
    }

    /** Keeps everything it is told. */
    static final class Collected implements ReplayListener {
        final List<Replayed> differing = new ArrayList<>();
        final List<Long> progress = new ArrayList<>();

        @Override
        public void differs(Replayed application) {
            differing.add(application);
        }

        @Override
        public void progressed(long looked) {
            progress.add(looked);
        }
    }
}
