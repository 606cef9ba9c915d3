package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.Refusals.violations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Assignment;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.HandoverReason;
import org.jietong.api.cases.Handovers;
import org.jietong.api.duty.Leave;
import org.jietong.api.duty.Skill;
import org.jietong.api.duty.SkillNeed;
import org.jietong.api.identity.Caller;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.problem.Violation;
import org.jietong.api.repetition.Once;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.People;
import org.junit.jupiter.api.Test;

class HandoverTest {
    private static final UUID FIRST = new UUID(0, 1);

    private final World world = new World();

    private Outcome<ApplicationDetail> handedOver(ApplicationNumber number, int to, Caller caller) {
        return world.handovers.handOver(
                number, new UUID(0, to), HandoverReason.TRANSFER, OptionalLong.empty(), caller, Once.unrepeated());
    }

    private void hire(int... people) {
        for (int n : people) {
            world.store.hire(People.representative(n, "water", 1));
        }
        world.book.staffChanged();
    }

    private Map<UUID, Long> shares() {
        return world.store.applications().stream()
                .filter(application -> !application.state().ended())
                .map(Application::representative)
                .collect(Collectors.groupingBy(representative -> representative.id(), Collectors.counting()));
    }

    @Test
    void theHistoryIsKeptAndTheJournalTellsOfTheNextOne() {
        ApplicationNumber number = world.accepted();
        hire(10);

        Application after = handedOver(number, 10, World.CLERK).orElseThrow().application();

        assertThat(after.assignments())
                .extracting(Assignment::reason)
                .containsExactly("LEAST_LOAD", "HANDOVER_TRANSFER");
        assertThat(after.representative().name()).isEqualTo("Representative 10");
        List<JournalEvent> events = world.events(number);
        JournalEvent last = events.get(events.size() - 1);
        assertThat(last.type()).isEqualTo("REPRESENTATIVE_ASSIGNED");
        assertThat(last.version()).isEqualTo(after.version());
        assertThat(last.details())
                .containsEntry("from", FIRST.toString())
                .containsEntry("fromName", "Representative 1")
                .containsEntry("name", "Representative 10")
                .containsEntry("reason", "HANDOVER_TRANSFER");
    }

    @Test
    void nobodyWithoutTheSkillsTakesOverWhileOthersHaveThem() {
        ApplicationNumber number = world.accepted();
        hire(10, 11);
        world.store.transact(work -> {
            Skill skill = new Skill("WELDING");
            work.skills()
                    .setNeeds(new UtilityCode("water"), List.of(new SkillNeed(Optional.of("ORDINARY"), Set.of(skill))));
            work.skills().setOf(new UUID(0, 11), Set.of(skill));
            return Outcome.done(skill);
        });
        world.book.staffChanged();
        assertThat(refusal(handedOver(number, 10, World.CLERK), ProblemType.INVALID_REQUEST)
                        .violations())
                .extracting(Violation::code)
                .containsExactly("LACKS_SKILLS");
        assertThat(handedOver(number, 11, World.CLERK).problem()).isEmpty();
    }

    @Test
    void loadsFollowTheHandoverSoThatTheNextOnesGoToWhoHasLess() {
        ApplicationNumber first = world.submitted();
        world.submitted();
        hire(10);
        handedOver(first, 10, World.CLERK).orElseThrow();
        world.submitted();
        world.submitted();
        assertThat(shares()).isEqualTo(Map.of(FIRST, 2L, new UUID(0, 10), 2L));
    }

    @Test
    void whoCannotTakeItIsNamed() {
        ApplicationNumber number = world.submitted();
        hire(10);
        Instant now = world.clock.instant();
        world.store.sendAway(People.leave(10, now, now.plus(Duration.ofDays(1))));
        assertThat(violations(handedOver(number, 10, World.CLERK), ProblemType.INVALID_REQUEST))
                .containsExactly("/to ON_LEAVE");
        assertThat(violations(handedOver(number, 2, World.CLERK), ProblemType.INVALID_REQUEST))
                .containsExactly("/to NO_REPRESENTATIVE_OF_UTILITY");
        assertThat(violations(handedOver(number, 1, World.CLERK), ProblemType.INVALID_REQUEST))
                .containsExactly("/to REPRESENTS_ALREADY");
        assertThat(world.stored(number).assignments()).hasSize(1);
    }

    @Test
    void whatHasEndedIsNotHandedOverAndNotEverybodyMay() {
        ApplicationNumber number = world.submitted();
        hire(10);
        refusal(handedOver(number, 10, World.WATER_READER), ProblemType.FORBIDDEN);
        refusal(handedOver(number, 10, World.ANYONE), ProblemType.UNAUTHENTICATED);
        world.perform(number, new Command.Withdraw(Optional.empty())).orElseThrow();
        refusal(handedOver(number, 10, World.CLERK), ProblemType.TRANSITION_REFUSED);
    }

    @Test
    void allOpenApplicationsOfAPersonAreSpreadByTheRule() {
        for (int n = 0; n < 8; n++) {
            world.submitted();
        }
        world.accepted();
        ApplicationNumber ended = world.submitted();
        world.perform(ended, new Command.Withdraw(Optional.empty())).orElseThrow();
        hire(10, 11, 12);

        List<Handovers.Line> lines = world.handovers
                .handOverAll(FIRST, Optional.empty(), HandoverReason.LEAVE, World.CLERK)
                .orElseThrow();

        assertThat(lines).hasSize(9).allMatch(line -> line.refusal().isEmpty());
        assertThat(shares()).hasSize(3).doesNotContainKey(FIRST);
        assertThat(shares().values()).containsOnly(3L);
        assertThat(world.stored(ended).representative().id()).isEqualTo(FIRST);
    }

    @Test
    void theSubstituteNamedWithTheLeaveTakesAll() {
        world.submitted();
        world.submitted();
        hire(10, 11);
        Instant now = world.clock.instant();
        world.store.sendAway(new Leave(
                new UUID(9, 1),
                FIRST,
                now.plus(Duration.ofDays(1)),
                now.plus(Duration.ofDays(3)),
                Leave.Kind.ANNUAL,
                Optional.of(new UUID(0, 11)),
                new Actor(Actor.Kind.STAFF, "Supervisor")));

        world.handovers
                .handOverAll(FIRST, Optional.empty(), HandoverReason.LEAVE, World.CLERK)
                .orElseThrow();

        assertThat(shares()).isEqualTo(Map.of(new UUID(0, 11), 2L));
    }

    @Test
    void whatCannotBeHandedOverStaysAndIsTold() {
        ApplicationNumber number = world.submitted();
        List<Handovers.Line> lines = world.handovers
                .handOverAll(FIRST, Optional.empty(), HandoverReason.OTHER, World.CLERK)
                .orElseThrow();
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(number);
            assertThat(line.refusal().orElseThrow().type()).isEqualTo(ProblemType.NO_REPRESENTATIVE);
        });
        assertThat(world.stored(number).representative().id()).isEqualTo(FIRST);
        refusal(
                world.handovers.handOverAll(new UUID(0, 99), Optional.empty(), HandoverReason.OTHER, World.CLERK),
                ProblemType.NOT_FOUND);
    }
}
