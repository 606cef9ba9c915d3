package org.jietong.core.internal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.credit.BrokenPromise;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.ClientType;
import org.jietong.api.rules.Tolerance;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.World;
import org.jietong.core.internal.fakes.Packs;
import org.junit.jupiter.api.Test;

/** Whoever breaks promises is not trusted with another one (R2.5): two of them within two years exclude. */
class CreditTest {
    private static final String NUMBER = "15030219800101001x";
    private static final Caller GAS_CLERK = new Caller.Staff(
            new UUID(1, 9), "Gas", Set.of(Role.CLERK), new Scope(Optional.of(new UtilityCode("gas")), Set.of()));

    private final World world = new World();

    private static World.Form form(String utility, Optional<String> identityNumber) {
        return World.form(utility)
                .of(new Applicant(ClientType.NATURAL_PERSON, "王某", identityNumber, Optional.empty(), "138-0473-1234"));
    }

    private ApplicationNumber submitted(String utility) {
        return number(form(utility, Optional.of(NUMBER)));
    }

    private ApplicationNumber number(World.Form form) {
        return world.submitted(form).applications().get(0).number();
    }

    private void promised(ApplicationNumber number) {
        world.perform(number, new Command.Accept(Optional.of(world.promise("DRAWING"))))
                .orElseThrow();
    }

    private ProblemType refusal(ApplicationNumber number) {
        return world.perform(number, new Command.Accept(Optional.of(world.promise("DRAWING"))))
                .problem()
                .orElseThrow()
                .type();
    }

    /** On 2 March something is promised for the 9th; on the 10th it is broken. */
    private ApplicationNumber broken(String utility, int times) {
        ApplicationNumber number = submitted(utility);
        promised(number);
        for (int more = 1; more < times; more++) {
            promised(submitted(utility));
        }
        world.clock.set("2026-03-10T00:00");
        world.sweep();
        return number;
    }

    @Test
    void aBrokenPromiseIsEnteredWithItsReasonAndWithoutTheNameOfItsApplicant() {
        ApplicationNumber number = broken("water", 1);
        BrokenPromise entry =
                world.credit.ofApplicant(number, World.CLERK).orElseThrow().get(0);
        assertThat(entry.application().number()).isEqualTo(number);
        assertThat(entry.document()).isEqualTo("DRAWING");
        assertThat(entry.at()).isEqualTo(world.clock.instant());
        assertThat(entry.lapsesAt()).isEqualTo("2028-03-09T16:00:00Z");
        assertThat(entry.subject()).matches("[0-9a-f]{64}");
        assertThat(entry.toString()).doesNotContain(NUMBER, "王某");
        world.clock.set("2026-03-20T00:00");
        world.sweep();
        assertThat(world.credit.newest(World.CLERK).orElseThrow()).hasSize(1);
    }

    @Test
    void onceTooManyAreBrokenNoPromiseIsAcceptedFromThatApplicantInAnyUtility() {
        broken("water", 2);
        ApplicationNumber next = submitted("gas");
        assertThat(refusal(next)).isEqualTo(ProblemType.TOLERANCE_EXCLUDED);
        assertThat(world.stored(next).state()).isEqualTo(ApplicationState.SUBMITTED);

        world.perform(next, World.handIn("DRAWING")).orElseThrow();
        world.perform(next, new Command.Accept(Optional.empty())).orElseThrow();
        assertThat(world.stored(next).state()).isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    void aPromiseOfTheSubmissionDoesNotGetAroundItEvenInASimpleProject() {
        broken("water", 2);
        ApplicationNumber simple = number(World.form()
                .wish("gas", Map.of("simple", true))
                .of(new Applicant(
                        ClientType.NATURAL_PERSON, "王某", Optional.of(NUMBER), Optional.empty(), "138-0473-1234"))
                .committed(world.promise("DRAWING")));
        assertThat(world.stored(simple).state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(world.perform(simple, new Command.Accept(Optional.empty()))
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.TOLERANCE_EXCLUDED);
    }

    @Test
    void oneIsForgivenAndOthersAreNotTouched() {
        broken("water", 1);
        promised(submitted("water"));
        broken("water", 2);
        promised(number(form("gas", Optional.of("150302198001010028"))));
        promised(number(form("gas", Optional.empty())));
    }

    @Test
    void afterTheTimeOfTheRuleItNoLongerCounts() {
        broken("water", 2);
        world.clock.set("2028-03-09T23:59");
        assertThat(refusal(submitted("water"))).isEqualTo(ProblemType.TOLERANCE_EXCLUDED);
        world.clock.set("2028-03-10T00:01");
        promised(submitted("water"));
    }

    @Test
    void thePackSaysHowManyAreTooMany() {
        broken("water", 2);
        world.rules.publish(Packs.of("water", "2").tolerating(new Tolerance(0, 24)));
        promised(submitted("water"));
        world.rules.publish(Packs.of("water", "3").tolerating(new Tolerance(3, 24)));
        promised(submitted("water"));
        world.rules.publish(Packs.of("water", "4").tolerating(new Tolerance(1, 24)));
        assertThat(refusal(submitted("water"))).isEqualTo(ProblemType.TOLERANCE_EXCLUDED);
    }

    @Test
    void whoMayLiftsAnEntryWithAReasonAndTheJournalOfItsCaseTellsOfIt() {
        ApplicationNumber number = broken("water", 2);
        UUID entry = world.credit.newest(World.CLERK).orElseThrow().get(0).id();
        assertThat(world.credit
                        .lift(entry, " ", World.CLERK)
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.INVALID_REQUEST);
        assertThat(world.credit
                        .lift(entry, "flood", GAS_CLERK)
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.FORBIDDEN);

        BrokenPromise lifted = world.credit.lift(entry, "flood", World.CLERK).orElseThrow();
        assertThat(lifted.lift().orElseThrow().reason()).isEqualTo("flood");
        assertThat(world.credit
                        .lift(entry, "again", World.CLERK)
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.CREDIT_ENTRY_ENDED);
        promised(submitted("water"));
        assertThat(world.store.journal())
                .filteredOn(event -> event.type().equals("CREDIT_ENTRY_LIFTED"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actor().name()).isEqualTo("Clerk");
                    assertThat(event.details().values()).doesNotContain("flood");
                });
        assertThat(world.credit.ofApplicant(number, World.CLERK).orElseThrow()).hasSize(2);
    }

    @Test
    void whoAnswersForAnotherUtilitySeesNothingOfIt() {
        ApplicationNumber number = broken("water", 1);
        assertThat(world.credit.newest(GAS_CLERK).orElseThrow()).isEmpty();
        assertThat(world.credit.ofApplicant(number, GAS_CLERK).problem()).isPresent();
        assertThat(world.credit
                        .newest(new Caller.Anonymous())
                        .problem()
                        .orElseThrow()
                        .type())
                .isEqualTo(ProblemType.UNAUTHENTICATED);
    }
}
