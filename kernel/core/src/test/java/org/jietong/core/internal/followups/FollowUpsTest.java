package org.jietong.core.internal.followups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Case;
import org.jietong.api.followups.FollowUp;
import org.jietong.api.followups.FollowUpFilter;
import org.jietong.api.followups.FollowUpForm;
import org.jietong.api.followups.FollowUpResult;
import org.jietong.api.followups.NewFollowUp;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Once;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.Received;
import org.jietong.core.internal.fakes.RolePolicy;
import org.junit.jupiter.api.Test;

/** Somebody else than who did the work asks how it went. */
class FollowUpsTest {
    private static final Caller CLERK = staff(new UUID(1, 1), Scope.everything());

    private final Received received = new Received();
    private final StoredFollowUps followUps =
            new StoredFollowUps(received.store(), new RolePolicy(), received.ids(), received.clock());
    private final Case whole = received.caseOf(Received.WATER_PERSON);
    private final ApplicationNumber number = whole.applications().get(0).key().number();

    private static Caller staff(UUID id, Scope scope) {
        return new Caller.Staff(id, "Somebody", Set.of(Role.CLERK), scope);
    }

    private static NewFollowUp reached(Integer satisfaction, String opinion) {
        return new NewFollowUp(
                FollowUpForm.PHONE,
                Optional.empty(),
                FollowUpResult.REACHED,
                Optional.ofNullable(satisfaction),
                Optional.ofNullable(opinion));
    }

    private Outcome<FollowUp> recorded(NewFollowUp followUp, Caller caller) {
        return followUps.record(number, followUp, caller, Once.unrepeated());
    }

    @Test
    void whatWasSaidIsRecordedWithWhoAskedAndWhen() {
        FollowUp first = recorded(reached(2, " 上门准时 "), CLERK).orElseThrow();
        FollowUp second = recorded(reached(null, null), CLERK).orElseThrow();

        assertThat(first.opinion()).contains("上门准时");
        assertThat(first.at()).isEqualTo(received.clock().instant());
        assertThat(first.by().name()).isEqualTo("Somebody");
        assertThat(followUps.of(number, CLERK).orElseThrow()).containsExactly(second, first);
    }

    @Test
    void theJournalIsToldWithoutTheWords() {
        FollowUp recorded = recorded(reached(5, "我叫王某"), CLERK).orElseThrow();

        assertThat(received.store().journal()).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("FOLLOW_UP_RECORDED");
            assertThat(event.details())
                    .isEqualTo(Map.of(
                            "followUp", recorded.id().toString(),
                            "application", number.value(),
                            "form", "PHONE",
                            "result", "REACHED",
                            "satisfaction", "5"));
        });
    }

    @Test
    void nobodyRecordsAFollowUpOfTheirOwnWork() {
        Outcome<FollowUp> outcome = recorded(reached(1, null), staff(Received.WATER_PERSON, Scope.everything()));

        assertThat(outcome.problem().orElseThrow().type()).isEqualTo(ProblemType.FOUR_EYES);
        assertThat(followUps.of(number, CLERK).orElseThrow()).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        NewFollowUp wrong = new NewFollowUp(
                FollowUpForm.VISIT,
                Optional.of(received.clock().instant().plusSeconds(1)),
                FollowUpResult.NO_ANSWER,
                Optional.of(6),
                Optional.of("长".repeat(2001)));

        assertThat(recorded(wrong, CLERK).problem().orElseThrow().violations())
                .extracting(violation -> violation.pointer() + " " + violation.code())
                .containsExactlyInAnyOrder(
                        "/at IN_THE_FUTURE",
                        "/opinion TOO_LONG",
                        "/satisfaction OUT_OF_RANGE",
                        "/satisfaction NOT_WITH",
                        "/opinion NOT_WITH");
        NewFollowUp early = new NewFollowUp(
                FollowUpForm.VISIT,
                Optional.of(Instant.EPOCH),
                FollowUpResult.REFUSED,
                Optional.empty(),
                Optional.empty());
        assertThat(recorded(early, CLERK).problem().orElseThrow().violations())
                .extracting(Violation::code)
                .containsExactly("BEFORE_ITS_BEGINNING");
    }

    @Test
    void outsideTheScopeNothingIsRecordedOrSeen() {
        Caller gas = staff(new UUID(1, 2), new Scope(Optional.of(new UtilityCode("gas")), Set.of()));
        recorded(reached(3, null), CLERK).orElseThrow();

        assertThat(type(recorded(reached(1, null), gas))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(type(followUps.of(number, gas))).isEqualTo(ProblemType.FORBIDDEN);
        assertThat(list(gas)).isEmpty();
        assertThat(list(CLERK)).hasSize(1);
        assertThat(type(recorded(reached(1, null), new Caller.Anonymous()))).isEqualTo(ProblemType.UNAUTHENTICATED);
        assertThat(type(followUps.list(FollowUpFilter.none(), 10, Optional.empty(), new Caller.Anonymous())))
                .isEqualTo(ProblemType.UNAUTHENTICATED);
    }

    @Test
    void anApplicationThatThereIsNotIsNotFoundAndAPageHasBounds() {
        assertThat(type(followUps.of(new ApplicationNumber("nothing"), CLERK))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(type(followUps.list(FollowUpFilter.none(), 201, Optional.empty(), CLERK)))
                .isEqualTo(ProblemType.INVALID_REQUEST);
    }

    @Test
    void underAKeyItIsRecordedOnce() {
        Once<FollowUp> once =
                new Once<>(Optional.of(new Repetition("key", "digest")), done -> new Answer(201, Map.of(), "{}"));

        followUps.record(number, reached(1, null), CLERK, once).orElseThrow();
        Outcome<FollowUp> again = followUps.record(number, reached(1, null), CLERK, once);

        assertThat(type(again)).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED);
        assertThat(list(CLERK)).hasSize(1);
    }

    private List<FollowUp> list(Caller caller) {
        return followUps
                .list(FollowUpFilter.none(), 10, Optional.empty(), caller)
                .orElseThrow()
                .items();
    }

    private static ProblemType type(Outcome<?> outcome) {
        return outcome.problem().orElseThrow().type();
    }
}
