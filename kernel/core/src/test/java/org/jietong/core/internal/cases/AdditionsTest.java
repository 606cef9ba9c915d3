package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.Refusals.violations;
import static org.jietong.core.internal.cases.World.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jietong.api.cases.Addition;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Case;
import org.jietong.api.cases.CaseParty;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Commitment;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Submission;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.repetition.Answer;
import org.jietong.api.repetition.Once;
import org.jietong.api.repetition.Repetition;
import org.jietong.api.rules.Facts;
import org.jietong.core.internal.fakes.People;
import org.junit.jupiter.api.Test;

class AdditionsTest {
    private static final CaseParty APPLICANT = new CaseParty(World.ANYONE, Optional.of(World.PHONE));
    private static final CaseParty CLERK = new CaseParty(World.CLERK, Optional.empty());
    private static final Command WITHDRAW = new Command.Withdraw(Optional.empty());

    private final World world = new World();
    private final Receipt first = world.submitted(form("water").consenting(Consent.none()));

    private static Addition of(String utility, Map<String, ?> facts) {
        return new Addition(new Submission.Wish(utility, Facts.of(facts)), Optional.empty(), Optional.empty());
    }

    private static Addition gas() {
        return of("gas", Map.of("simple", false));
    }

    private Outcome<Receipt> added(Addition addition, CaseParty party) {
        return world.cases.add(first.number(), addition, party, Once.unrepeated());
    }

    private Case stored() {
        return world.store.read(work -> work.cases().find(first.number())).orElseThrow();
    }

    @Test
    void anAddedApplicationStandsInTheCaseAsIfItHadBeenSubmittedWithIt() {
        Receipt receipt = added(gas(), APPLICANT).orElseThrow();
        assertThat(receipt.applications()).extracting(Receipt.Line::utility).containsExactly("water", "gas");
        assertThat(receipt.submittedAt()).isEqualTo(first.submittedAt());
        Application gas = stored().applications().get(1);
        assertThat(gas.key().caseNumber()).isEqualTo(first.number());
        assertThat(gas.representative().name()).isEqualTo("Representative 2");
        assertThat(gas.documents()).extracting(Document::code).contains("FORM", "DRAWING");
        assertThat(gas.tasks()).isNotEmpty();
    }

    @Test
    void theReceiptComesInANewEditionAndTheOldOneStays() {
        Receipt second = added(gas(), APPLICANT).orElseThrow();
        assertThat(second.edition().orElseThrow().ordinal()).isEqualTo(2);
        assertThat(second.edition().orElseThrow().code())
                .isNotEqualTo(first.edition().orElseThrow().code());
        assertThat(world.store.<List<Receipt>>read(work -> work.receipts().editions(first.number())))
                .containsExactly(first, second);
    }

    @Test
    void theJournalTellsOfTheAdditionAndOfWhoMadeIt() {
        added(gas(), CLERK).orElseThrow();
        List<JournalEvent> events =
                world.cases.events(first.number(), World.CLERK).orElseThrow();
        assertThat(events)
                .extracting(JournalEvent::type)
                .endsWith("APPLICATION_ADDED", "APPLICATION_SUBMITTED", "REPRESENTATIVE_ASSIGNED");
        assertThat(events.get(events.size() - 1).actor().kind()).isEqualTo(Actor.Kind.STAFF);
    }

    @Test
    void whatIsRunningAlreadyIsRefusedByItsNumber() {
        assertThat(refusal(added(of("water", Map.of("simple", false)), APPLICANT), ProblemType.ALREADY_APPLIED)
                        .arguments())
                .containsEntry(
                        "application", first.applications().get(0).number().value());
    }

    @Test
    void aUtilityThatWasWithdrawnCanBeAskedForAgainWhileTheCaseIsOpen() {
        Receipt both = added(gas(), APPLICANT).orElseThrow();
        world.perform(both.applications().get(1).number(), WITHDRAW).orElseThrow();
        Receipt third = added(gas(), APPLICANT).orElseThrow();
        assertThat(third.applications())
                .extracting(Receipt.Line::state)
                .containsExactly(ApplicationState.SUBMITTED, ApplicationState.WITHDRAWN, ApplicationState.SUBMITTED);
        assertThat(third.edition().orElseThrow().ordinal()).isEqualTo(3);
    }

    @Test
    void aCaseWithNothingRunningIsClosed() {
        world.perform(first.applications().get(0).number(), WITHDRAW).orElseThrow();
        refusal(added(gas(), APPLICANT), ProblemType.CASE_CLOSED);
    }

    @Test
    void whatIsWrongIsNamedAtItsPlaceInTheAdditionAllAtOnceAndNothingIsStored() {
        Commitment broken = new Commitment(List.of(), LocalDate.of(2026, 3, 1));
        Addition wrong = new Addition(
                new Submission.Wish("gas", Facts.of(Map.of("misspelt", true))), Optional.empty(), Optional.of(broken));
        assertThat(violations(added(wrong, APPLICANT), ProblemType.INVALID_REQUEST))
                .anyMatch(violation -> violation.startsWith("/facts/"))
                .anyMatch(violation -> violation.startsWith("/commitment/"))
                .noneMatch(violation -> violation.startsWith("/applications"));
        assertThat(violations(added(of("steam", Map.of()), APPLICANT), ProblemType.INVALID_REQUEST))
                .containsExactly("/utility UNKNOWN_UTILITY");
        assertThat(stored().applications()).hasSize(1);
    }

    @Test
    void aUtilityWithoutARepresentativeCannotBeAddedYet() {
        refusal(added(of("heating", Map.of("simple", false)), APPLICANT), ProblemType.NO_REPRESENTATIVE);
        world.store.hire(People.representative(3, "heating", 1));
        assertThat(added(of("heating", Map.of("simple", false)), APPLICANT).problem())
                .isEmpty();
    }

    @Test
    void whoConsentsWithTheAdditionConsentsForTheCaseFromThenOn() {
        Addition consenting =
                new Addition(gas().wish(), Optional.of(new Consent(false, Set.of("identity"))), Optional.empty());
        added(consenting, APPLICANT).orElseThrow();
        Consent consent = stored().consent();
        assertThat(consent.covers("identity")).isTrue();
        assertThat(consent.given().orElseThrow().by().kind()).isEqualTo(Actor.Kind.APPLICANT);
        assertThat(stored().applications().get(1).documents())
                .filteredOn(document -> document.code().equals("IDENTITY"))
                .extracting(Document::state)
                .containsExactly(Document.State.NOT_ASKED);
    }

    @Test
    void aSimpleProjectIsAcceptedWithinTheAddition() {
        Addition simple = new Addition(
                new Submission.Wish("gas", Facts.of(Map.of("simple", true))),
                Optional.of(Consent.toAll()),
                Optional.of(world.promise("DRAWING")));
        Receipt receipt = added(simple, APPLICANT).orElseThrow();
        assertThat(receipt.applications().get(1).state()).isEqualTo(ApplicationState.ACCEPTED);
    }

    @Test
    void strangersAndStaffWhoSeeNothingOfTheCaseAddNothing() {
        refusal(added(gas(), new CaseParty(World.ANYONE, Optional.of("1"))), ProblemType.NOT_FOUND);
        refusal(added(gas(), new CaseParty(World.WATER_READER, Optional.empty())), ProblemType.FORBIDDEN);
        assertThat(stored().applications()).hasSize(1);
    }

    @Test
    void aRepeatedAdditionIsMadeOnce() {
        Once<Receipt> once =
                new Once<>(Optional.of(new Repetition("key", "digest")), receipt -> new Answer(201, Map.of(), "{}"));
        world.cases.add(first.number(), gas(), APPLICANT, once).orElseThrow();
        assertThat(world.cases.add(first.number(), gas(), APPLICANT, once).problem())
                .isPresent();
        assertThat(stored().applications()).hasSize(2);
    }
}
