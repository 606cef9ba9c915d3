package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.Refusals.violations;
import static org.jietong.core.internal.cases.World.handIn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Commitment;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Remark;
import org.jietong.api.cases.Task;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.DocumentRequirement.Need;
import org.jietong.api.rules.Facts;
import org.jietong.api.rules.Stage;
import org.jietong.api.time.ClockEntry;
import org.jietong.core.internal.fakes.Packs;
import org.junit.jupiter.api.Test;

class AcceptanceTest {
    private static final Command ACCEPT = new Command.Accept(Optional.empty());
    private final World world = new World();

    @Test
    void theClockStartsWithAcceptance() {
        Application application = world.stored(world.accepted());
        assertThat(application.state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(application.ledger()).extracting(ClockEntry::kind).containsExactly(ClockEntry.Kind.STARTED);
        // Four working days after Monday 2 March end on Friday at 18:00
        assertThat(application.due().orElseThrow().at()).isEqualTo(Instant.parse("2026-03-06T10:00:00Z"));
    }

    @Test
    void theEventTellsWhatWasPromised() {
        List<JournalEvent> events = world.events(world.accepted());
        assertThat(events.get(events.size() - 1).details())
                .containsEntry("category", "ORDINARY")
                .containsEntry("limitWorkingDays", "4")
                .containsEntry("deadline", "2026-03-06T10:00:00Z")
                .containsEntry("packVersion", "1")
                .containsEntry("packDigest", "water-1");
    }

    @Test
    void missingDocumentsAreNamedOneByOne() {
        Outcome<ApplicationDetail> outcome = world.perform(world.submitted(), ACCEPT);
        assertThat(violations(outcome, ProblemType.DOCUMENTS_MISSING))
                .containsExactly("/commitment/documents DOCUMENT_MISSING");
        assertThat(refusal(outcome, ProblemType.DOCUMENTS_MISSING)
                        .violations()
                        .get(0)
                        .arguments())
                .containsEntry("document", "DRAWING");
    }

    @Test
    void aCommitmentThatLeavesADocumentOutIsNotEnough() {
        Command accept = new Command.Accept(Optional.of(world.promise("PHOTO")));
        refusal(world.perform(world.submitted(), accept), ProblemType.DOCUMENTS_MISSING);
    }

    @Test
    void withACommitmentItIsAcceptedWithDocumentsMissing() {
        Application application = world.stored(world.tolerated());
        assertThat(application.documents())
                .filteredOn(Document::open)
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.state()).isEqualTo(Document.State.PROMISED);
                    assertThat(document.promisedBy())
                            .contains(world.promise("DRAWING").promisedBy());
                });
    }

    @Test
    void aCommitmentIsCheckedWhole() {
        Commitment wrong = new Commitment(List.of("DRAWING", "NOTHING"), LocalDate.of(2026, 3, 1));
        assertThat(violations(
                        world.perform(world.submitted(), new Command.Accept(Optional.of(wrong))),
                        ProblemType.INVALID_REQUEST))
                .containsExactly("/commitment/documents/1 UNKNOWN_DOCUMENT", "/commitment/promisedBy IN_THE_PAST");
    }

    @Test
    void nothingIsPromisedForADayThatNoDatabaseCanHold() {
        Commitment never = new Commitment(List.of("DRAWING"), LocalDate.MAX);
        assertThat(violations(
                        world.perform(world.submitted(), new Command.Accept(Optional.of(never))),
                        ProblemType.INVALID_REQUEST))
                .containsExactly("/commitment/promisedBy OUT_OF_RANGE");
    }

    @Test
    void acceptingWhatIsAcceptedChangesNothing() {
        ApplicationNumber number = world.tolerated();
        Application before = world.stored(number);
        int events = world.events(number).size();
        assertThat(world.perform(number, ACCEPT).orElseThrow().application()).isEqualTo(before);
        Command again = new Command.Accept(Optional.of(world.promise("DRAWING")));
        assertThat(world.perform(number, again).orElseThrow().application()).isEqualTo(before);
        assertThat(world.events(number)).hasSize(events);
    }

    @Test
    void aNewCommitmentAfterAcceptanceIsRefused() {
        ApplicationNumber number = world.tolerated();
        Command again = new Command.Accept(Optional.of(world.promise("DRAWING", "PHOTO")));
        refusal(world.perform(number, again), ProblemType.TRANSITION_REFUSED);
    }

    @Test
    void theRulesInForceAtAcceptanceHold() {
        ApplicationNumber number = world.submitted();
        world.perform(number, handIn("DRAWING")).orElseThrow();
        world.rules.publish(Packs.of("water", "2", List.of("LEASE")));
        assertThat(violations(world.perform(number, ACCEPT), ProblemType.DOCUMENTS_MISSING))
                .hasSize(1);
        Command accept = new Command.Accept(Optional.of(world.promise("LEASE")));
        ApplicationDetail accepted = world.perform(number, accept).orElseThrow();
        assertThat(accepted.pack().reference().version()).isEqualTo("2");
        assertThat(accepted.application().classified().pack().digest()).isEqualTo("water-2");
        assertThat(accepted.application().documents())
                .extracting(Document::code, Document::state)
                .contains(
                        tuple("DRAWING", Document.State.PROVIDED),
                        tuple("LEASE", Document.State.PROMISED),
                        tuple("IDENTITY", Document.State.NOT_ASKED));
    }

    @Test
    void whatTheNewRulesDemandOfADocumentHoldsUnlessItWasHandedIn() {
        ApplicationNumber number = world.submitted();
        world.rules.publish(Packs.demanding("water", "2", Map.of("DRAWING", Need.OPTIONAL, "IDENTITY", Need.REQUIRED)));
        assertThat(refusal(world.perform(number, ACCEPT), ProblemType.DOCUMENTS_MISSING)
                        .violations())
                .extracting(violation -> violation.arguments().get("document"))
                .containsExactly("IDENTITY");
        world.perform(number, handIn("IDENTITY")).orElseThrow();
        assertThat(world.perform(number, ACCEPT).orElseThrow().application().documents())
                .extracting(Document::code, Document::state)
                .containsExactly(tuple("FORM", Document.State.PROVIDED), tuple("IDENTITY", Document.State.PROVIDED));
    }

    @Test
    void anAcceptedApplicationKeepsItsPackToTheEnd() {
        ApplicationNumber number = world.accepted();
        world.rules.publish(Packs.of("water", "2", List.of("LEASE")));
        assertThat(world.perform(number, World.connect())
                        .orElseThrow()
                        .pack()
                        .reference()
                        .version())
                .isEqualTo("1");
    }

    @Test
    void theTableIsNotAskedAgainUnderTheSameRules() {
        ApplicationNumber number = world.submitted();
        int asked = world.rules.classifications();
        world.perform(number, new Command.Accept(Optional.of(world.promise("DRAWING"))))
                .orElseThrow();
        assertThat(world.rules.classifications()).isEqualTo(asked);
    }

    @Test
    void returningNamesEverythingAndResubmittingClearsIt() {
        ApplicationNumber number = world.submitted();
        assertThat(violations(world.perform(number, new Command.Return(List.of())), ProblemType.INVALID_REQUEST))
                .containsExactly("/remarks MISSING");
        assertThat(violations(
                        world.perform(number, new Command.Return(List.of(new Remark("DRAWING", "x".repeat(501))))),
                        ProblemType.INVALID_REQUEST))
                .containsExactly("/remarks/0/reason TOO_LONG");
        List<Remark> remarks = List.of(new Remark("DRAWING", "unreadable"), new Remark("", "wrong street"));
        assertThat(world.perform(number, new Command.Return(remarks))
                        .orElseThrow()
                        .application()
                        .remarks())
                .isEqualTo(remarks);
        Application again = world.perform(number, new Command.Resubmit(Optional.of(Facts.of(Map.of("simple", true)))))
                .orElseThrow()
                .application();
        assertThat(again.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(again.classified().category()).isEqualTo("SIMPLE");
        assertThat(again.remarks()).isEmpty();
    }

    @Test
    void wrongFactsOfAResubmissionAreNamed() {
        ApplicationNumber number = world.submitted();
        world.perform(number, new Command.Return(List.of(new Remark("", "facts"))))
                .orElseThrow();
        assertThat(violations(
                        world.perform(number, new Command.Resubmit(Optional.of(Facts.none()))),
                        ProblemType.INVALID_FACTS))
                .containsExactly("/facts/simple MISSING");
    }

    @Test
    void theJournalKeepsTheReasonsOfAReturnBeyondTheResubmission() {
        ApplicationNumber number = world.submitted();
        world.perform(
                        number,
                        new Command.Return(
                                List.of(new Remark("DRAWING", "unreadable"), new Remark("", "x".repeat(500)))))
                .orElseThrow();
        world.perform(number, new Command.Resubmit(Optional.empty())).orElseThrow();
        assertThat(world.stored(number).remarks()).isEmpty();
        assertThat(details("APPLICATION_RETURNED", number))
                .containsOnly(
                        Map.entry("remarks", "2"),
                        Map.entry("remark.1", "unreadable"),
                        Map.entry("remark.1.subject", "DRAWING"),
                        Map.entry("remark.2", "x".repeat(500)));
    }

    @Test
    void theJournalTellsTheReasonsOfARejectionButNotThoseOfTheApplicant() {
        ApplicationNumber rejected = world.submitted();
        world.perform(rejected, new Command.Reject(List.of(new Remark("", "outside the network"))))
                .orElseThrow();
        assertThat(details("APPLICATION_REJECTED", rejected))
                .containsOnly(Map.entry("from", "SUBMITTED"), Map.entry("remark.1", "outside the network"));
        ApplicationNumber withdrawn = world.submitted();
        world.perform(withdrawn, new Command.Withdraw(Optional.of("moved away")))
                .orElseThrow();
        assertThat(details("APPLICATION_WITHDRAWN", withdrawn)).containsOnly(Map.entry("from", "SUBMITTED"));
    }

    private Map<String, String> details(String event, ApplicationNumber number) {
        return world.events(number).stream()
                .filter(one -> one.type().equals(event))
                .findFirst()
                .orElseThrow()
                .details();
    }

    @Test
    void rejectingEndsItWithReasons() {
        ApplicationNumber number = world.submitted();
        Command reject = new Command.Reject(List.of(new Remark("", "outside the network")));
        Application rejected = world.perform(number, reject).orElseThrow().application();
        assertThat(rejected.state()).isEqualTo(ApplicationState.REJECTED);
        assertThat(rejected.ledger()).isEmpty();
        assertThat(rejected.tasks()).allMatch(task -> task.state() == Task.State.CLOSED);
    }

    @Test
    void whatIsWithdrawnEndsInTheStageItWasIn() {
        Command withdraw = new Command.Withdraw(Optional.empty());
        Application early =
                world.perform(world.submitted(), withdraw).orElseThrow().application();
        assertThat(early.stage()).isEqualTo(Stage.ACCEPTANCE);
        Application late =
                world.perform(world.accepted(), withdraw).orElseThrow().application();
        assertThat(late.stage()).isEqualTo(Stage.CONNECTION);
    }

    @Test
    void withdrawingStopsTheClock() {
        ApplicationNumber number = world.accepted();
        Application withdrawn = world.perform(number, new Command.Withdraw(Optional.of("moved away")))
                .orElseThrow()
                .application();
        assertThat(withdrawn.ledger())
                .extracting(ClockEntry::kind)
                .containsExactly(ClockEntry.Kind.STARTED, ClockEntry.Kind.STOPPED);
        assertThat(withdrawn.due()).isEmpty();
        assertThat(withdrawn.remarks()).containsExactly(new Remark("", "moved away"));
    }
}
