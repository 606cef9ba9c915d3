package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.Refusals.violations;
import static org.jietong.core.internal.cases.World.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jietong.api.cases.Applicant;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Commitment;
import org.jietong.api.cases.Consent;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Receipt;
import org.jietong.api.cases.Site;
import org.jietong.api.cases.Task;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.rules.ClientType;
import org.jietong.api.text.District;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    private final World world = new World();

    @Test
    void oneFormMakesOneApplicationForEachUtility() {
        Receipt receipt = world.submitted(form("gas", "water"));

        assertThat(receipt.applications()).extracting(Receipt.Line::utility).containsExactly("gas", "water");
        assertThat(receipt.applications().get(0).number().value()).startsWith("G260302-");
        assertThat(receipt.applications().get(1).representative().name()).isEqualTo("Representative 1");
        assertThat(receipt.applications()).allMatch(line -> line.packDigest().endsWith("-1"));
        assertThat(world.cases.find(receipt.number(), World.CLERK).orElseThrow().applications())
                .hasSize(2);
    }

    @Test
    void theFormItselfIsProvidedAndOnlyWhatIsRequiredIsMissing() {
        assertThat(states(form("water")))
                .isEqualTo(Map.of(
                        "FORM", Document.State.PROVIDED,
                        "IDENTITY", Document.State.NOT_ASKED,
                        "DRAWING", Document.State.MISSING));
    }

    @Test
    void evidenceIsAskedForWithoutConsentToItsSource() {
        assertThat(states(form("water").consenting(Consent.none()))).containsEntry("IDENTITY", Document.State.MISSING);
        assertThat(states(form("water").consenting(new Consent(false, Set.of("other")))))
                .containsEntry("IDENTITY", Document.State.MISSING);
        assertThat(states(form("water").consenting(new Consent(false, Set.of("identity")))))
                .containsEntry("IDENTITY", Document.State.NOT_ASKED);
    }

    @Test
    void aCommitmentPromisesWhatIsMissingAndWhatIsNotDemanded() {
        Application application = only(form("water").committed(world.promise("DRAWING", "PHOTO", "IDENTITY")));
        assertThat(application.documents())
                .filteredOn(document -> document.state() == Document.State.PROMISED)
                .extracting(Document::code)
                .containsExactly("DRAWING", "PHOTO");
        assertThat(states(application)).containsEntry("IDENTITY", Document.State.NOT_ASKED);
        assertThat(application.state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void tasksOfBothStagesComeFromTheCategory() {
        assertThat(only(form("water")).tasks())
                .extracting(Task::code, Task::ordinal, Task::state)
                .containsExactly(tuple("CHECK", 0, Task.State.OPEN), tuple("SURVEY", 1, Task.State.OPEN));
    }

    @Test
    void factsThatFollowFromOthersAreKeptWithThem() {
        assertThat(only(form("water")).facts().flag("derived")).contains(true);
    }

    @Test
    void aSimpleProjectIsAcceptedByTheSystemAtOnce() {
        Application application =
                only(form().wish("water", Map.of("simple", true)).committed(world.promise("DRAWING")));
        assertThat(application.state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(application.version()).isEqualTo(2);
        assertThat(application.due()).isPresent();
        List<JournalEvent> events = world.events(application.key().number());
        assertThat(events)
                .extracting(JournalEvent::type)
                .containsExactly("APPLICATION_SUBMITTED", "REPRESENTATIVE_ASSIGNED", "APPLICATION_ACCEPTED");
        assertThat(events.get(2).actor().kind()).isEqualTo(Actor.Kind.SYSTEM);
        assertThat(events.get(0).actor().kind()).isEqualTo(Actor.Kind.APPLICANT);
    }

    @Test
    void aSimpleProjectWithAMissingDocumentWaits() {
        assertThat(only(form().wish("water", Map.of("simple", true))).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void everythingWrongIsNamedAtOnceAndNothingIsStored() {
        Outcome<Receipt> outcome = world.cases.submit(
                form().wish("water", Map.of())
                        .wish("steam", Map.of("simple", true))
                        .wish("water", Map.of("simple", true))
                        .wish("gas", Map.of("misspelt", true, "simple", true))
                        .wish("No Code", Map.of())
                        .of(new Applicant(null, "王".repeat(101), Optional.of("123"), Optional.of(" "), "call me"))
                        .at(new Site(new District("110108"), "  "))
                        .ofProject("2026-150302-44-01-12345")
                        .committed(new Commitment(List.of(), LocalDate.of(2026, 3, 1)))
                        .repeatable(" ", "d")
                        .filled(),
                World.ANYONE);
        assertThat(violations(outcome, ProblemType.INVALID_REQUEST))
                .containsExactlyInAnyOrder(
                        " IDEMPOTENCY_KEY_MALFORMED",
                        "/applicant/type MISSING",
                        "/applicant/name TOO_LONG",
                        "/applicant/identityNumber MALFORMED",
                        "/applicant/contact MISSING",
                        "/applicant/phone MALFORMED",
                        "/site/address MISSING",
                        "/site/district UNKNOWN_DISTRICT",
                        "/project MALFORMED",
                        "/commitment/documents MISSING",
                        "/commitment/promisedBy IN_THE_PAST",
                        "/applications/0/facts/simple MISSING",
                        "/applications/1/utility UNKNOWN_UTILITY",
                        "/applications/2/utility DUPLICATE",
                        "/applications/3/facts/misspelt UNKNOWN_FACT",
                        "/applications/4/utility UNKNOWN_UTILITY");
        assertThat(refusal(outcome, ProblemType.INVALID_REQUEST).violations())
                .anyMatch(violation ->
                        "gas, heating, water".equals(violation.arguments().get("deployed")));
        assertThat(world.store.transactions()).isZero();
    }

    @Test
    void wrongFactsAloneAreInvalidFacts() {
        Outcome<Receipt> outcome =
                world.cases.submit(form("gas").wish("water", Map.of()).filled(), World.ANYONE);
        assertThat(violations(outcome, ProblemType.INVALID_FACTS))
                .containsExactly("/applications/1/facts/simple MISSING");
    }

    @Test
    void somethingHasToBeAskedFor() {
        assertThat(violations(world.cases.submit(form().filled(), World.ANYONE), ProblemType.INVALID_REQUEST))
                .containsExactly("/applications MISSING");
    }

    @Test
    void aPromiseOfADocumentThatNoUtilityKnowsIsRefused() {
        Outcome<Receipt> outcome = world.cases.submit(
                form("water", "gas")
                        .committed(world.promise("DRAWING", "NOTHING"))
                        .filled(),
                World.ANYONE);
        assertThat(violations(outcome, ProblemType.INVALID_REQUEST))
                .containsExactly("/commitment/documents/1 UNKNOWN_DOCUMENT");
    }

    @Test
    void aProjectCodeOfTheRightShapeIsTaken() {
        Receipt receipt = world.submitted(form("water").ofProject("2026-150302-44-01-123456"));
        assertThat(world.cases
                        .find(receipt.number(), World.CLERK)
                        .orElseThrow()
                        .record()
                        .project())
                .contains("2026-150302-44-01-123456");
    }

    @Test
    void identityNumbersOfPeopleAndOrganisationsAreTaken() {
        for (String number : List.of("150302198001010", "15030219800101001X", "91150302MA0N12345T")) {
            world.submitted(form("water")
                    .of(new Applicant(
                            ClientType.ENTERPRISE, "某公司", Optional.of(number), Optional.of("李某"), "+86-473-2026000")));
        }
        assertThat(world.store.cases()).hasSize(3);
    }

    @Test
    void aUtilityThatIsAwayIsUnavailable() {
        world.utilities.takeAway("gas");
        refusal(world.cases.submit(form("water", "gas").filled(), World.ANYONE), ProblemType.UTILITY_UNAVAILABLE);
    }

    @Test
    void aUtilityWithoutRepresentativesRefusesTheWholeCase() {
        Outcome<Receipt> outcome = world.cases.submit(form("water", "heating").filled(), World.ANYONE);
        assertThat(refusal(outcome, ProblemType.NO_REPRESENTATIVE).arguments()).containsEntry("utility", "heating");
        assertThat(world.store.applications()).isEmpty();
    }

    @Test
    void aRepeatedSubmissionGetsTheSameReceipt() {
        Receipt first = world.submitted(form("water").repeatable("key", "digest"));
        assertThat(world.submitted(form("water").repeatable("key", "digest"))).isEqualTo(first);
        assertThat(world.store.applications()).hasSize(1);
    }

    @Test
    void aRepetitionIsAnsweredEvenIfItWouldBeRefusedByNow() {
        Receipt first = world.submitted(form("water").repeatable("key", "digest"));
        world.utilities.takeAway("water");
        assertThat(world.submitted(form("water").repeatable("key", "digest"))).isEqualTo(first);
    }

    @Test
    void anotherSubmissionUnderTheSameKeyIsRefused() {
        world.submitted(form("water").repeatable("key", "digest"));
        refusal(
                world.cases.submit(form("gas").repeatable("key", "other").filled(), World.ANYONE),
                ProblemType.IDEMPOTENCY_KEY_REUSED);
        assertThat(world.store.applications()).hasSize(1);
    }

    @Test
    void staffNeedThePermissionToSubmitForSomebodyElse() {
        refusal(world.cases.submit(form("water").filled(), World.WATER_READER), ProblemType.FORBIDDEN);
        Receipt receipt =
                world.cases.submit(form("water").filled(), World.CLERK).orElseThrow();
        assertThat(world.cases.events(receipt.number(), World.CLERK).orElseThrow())
                .extracting(event -> event.actor().name())
                .containsOnly("Clerk");
    }

    @Test
    void theJournalHoldsNothingOfTheApplicant() {
        world.submitted(form("water", "gas"));
        assertThat(world.store.journal().toString())
                .doesNotContain("王某")
                .doesNotContain(World.PHONE)
                .doesNotContain("某街");
    }

    @Test
    void aSubmissionIsOneTransactionAndAsksNothingElseOfTheStore() {
        world.submitted(form("water"));
        int reads = world.store.reads();
        world.submitted(form("water", "gas").repeatable("key", "digest"));
        assertThat(world.store.reads()).isEqualTo(reads);
        assertThat(world.store.transactions()).isEqualTo(2);
    }

    private Application only(World.Form form) {
        return world.stored(world.submitted(form).applications().get(0).number());
    }

    private Map<String, Document.State> states(World.Form form) {
        return states(only(form));
    }

    private static Map<String, Document.State> states(Application application) {
        return application.documents().stream().collect(Collectors.toMap(Document::code, Document::state));
    }
}
