package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.Refusals.refusal;
import static org.jietong.core.internal.cases.Refusals.violations;
import static org.jietong.core.internal.cases.World.form;
import static org.jietong.core.internal.cases.World.handIn;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.CaseDetail;
import org.jietong.api.cases.CaseNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Filter;
import org.jietong.api.cases.Order;
import org.jietong.api.cases.Query;
import org.jietong.api.cases.Receipt;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Role;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.fakes.InMemoryStore;
import org.junit.jupiter.api.Test;

class ServiceTest {
    private static final Command WITHDRAW = new Command.Withdraw(Optional.empty());
    private final World world = new World();

    @Test
    void whoHasNoSessionSeesNothing() {
        Receipt receipt = world.submitted(form("water"));
        ApplicationNumber number = receipt.applications().get(0).number();
        refusal(world.cases.find(receipt.number(), World.ANYONE), ProblemType.UNAUTHENTICATED);
        refusal(world.cases.list(query(10), World.ANYONE), ProblemType.UNAUTHENTICATED);
        refusal(world.cases.events(receipt.number(), World.ANYONE), ProblemType.UNAUTHENTICATED);
        refusal(world.applications.find(number, World.ANYONE), ProblemType.UNAUTHENTICATED);
        refusal(world.applications.list(query(10), World.ANYONE), ProblemType.UNAUTHENTICATED);
        refusal(world.applications.events(number, World.ANYONE), ProblemType.UNAUTHENTICATED);
        refusal(
                world.applications.perform(number, WITHDRAW, OptionalLong.empty(), World.ANYONE),
                ProblemType.UNAUTHENTICATED);
    }

    @Test
    void aReaderSeesOnlyTheApplicationsOfTheirUtility() {
        Receipt receipt = world.submitted(form("water", "gas"));
        CaseDetail seen = world.cases.find(receipt.number(), World.WATER_READER).orElseThrow();
        assertThat(seen.applications())
                .singleElement()
                .satisfies(detail -> assertThat(detail.pack().name().en()).isEqualTo("water"));
        assertThat(seen.record().applications()).hasSize(1);
        assertThat(world.cases.events(receipt.number(), World.WATER_READER).orElseThrow())
                .extracting(JournalEvent::type)
                .containsExactly("CASE_SUBMITTED", "APPLICATION_SUBMITTED", "REPRESENTATIVE_ASSIGNED");
        refusal(
                world.applications.find(receipt.applications().get(1).number(), World.WATER_READER),
                ProblemType.FORBIDDEN);
        refusal(world.cases.find(world.submitted(form("gas")).number(), World.WATER_READER), ProblemType.FORBIDDEN);
    }

    @Test
    void listsAreNarrowedToTheReadersScope() {
        world.submitted(form("water", "gas"));
        world.submitted(form("gas"));
        assertThat(world.applications.list(query(10), World.CLERK).orElseThrow().items())
                .hasSize(3);
        assertThat(world.applications
                        .list(query(10), World.WATER_READER)
                        .orElseThrow()
                        .items())
                .hasSize(1);
        assertThat(world.cases.list(query(10), World.WATER_READER).orElseThrow().items())
                .singleElement()
                .satisfies(detail -> assertThat(detail.applications()).hasSize(1));
        assertThat(violations(world.cases.list(query(201), World.CLERK), ProblemType.INVALID_REQUEST))
                .containsExactly("/limit OUT_OF_RANGE");
    }

    @Test
    void aRepresentativeFromOutsideTheDistrictReadsAndActsOnTheirOwnApplication() {
        Receipt receipt = representedFromElsewhere();
        ApplicationNumber number = receipt.applications().get(0).number();
        Caller own = elsewhere(1, Role.CLERK);
        world.applications.find(number, own).orElseThrow();
        world.applications.events(number, own).orElseThrow();
        assertThat(world.cases.find(receipt.number(), own).orElseThrow().applications())
                .hasSize(1);
        assertThat(world.applications
                        .perform(number, WITHDRAW, OptionalLong.empty(), own)
                        .orElseThrow()
                        .application()
                        .state())
                .isEqualTo(ApplicationState.WITHDRAWN);
    }

    @Test
    void whoeverElseIsFromOutsideTheDistrictIsRefused() {
        Receipt receipt = representedFromElsewhere();
        ApplicationNumber number = receipt.applications().get(0).number();
        Caller other = elsewhere(9, Role.CLERK);
        refusal(world.applications.find(number, other), ProblemType.FORBIDDEN);
        refusal(world.cases.find(receipt.number(), other), ProblemType.FORBIDDEN);
        refusal(world.applications.perform(number, WITHDRAW, OptionalLong.empty(), other), ProblemType.FORBIDDEN);
    }

    @Test
    void toRepresentAnApplicationIsNoPermission() {
        ApplicationNumber number =
                representedFromElsewhere().applications().get(0).number();
        refusal(
                world.applications.perform(number, WITHDRAW, OptionalLong.empty(), elsewhere(1, Role.SUPERVISOR)),
                ProblemType.FORBIDDEN);
    }

    @Test
    void theListHoldsWhatSomebodyRepresentsWhereverItLiesAndNobodyElses() {
        representedFromElsewhere();
        Caller own = elsewhere(1, Role.CLERK);
        assertThat(world.applications.list(query(10), own).orElseThrow().items())
                .hasSize(1);
        assertThat(world.applications
                        .list(query(10), elsewhere(9, Role.CLERK))
                        .orElseThrow()
                        .items())
                .isEmpty();
        assertThat(world.applications.list(queryFor(1), own).orElseThrow().items())
                .hasSize(1);
        assertThat(world.cases.list(queryFor(1), own).orElseThrow().items())
                .singleElement()
                .satisfies(detail -> assertThat(detail.applications()).hasSize(1));
        assertThat(world.applications
                        .list(queryFor(1), elsewhere(9, Role.CLERK))
                        .orElseThrow()
                        .items())
                .isEmpty();
        assertThat(world.applications.list(queryFor(2), own).orElseThrow().items())
                .isEmpty();
    }

    @Test
    void anActionNeedsItsPermission() {
        refusal(
                world.applications.perform(world.submitted(), WITHDRAW, OptionalLong.empty(), World.WATER_READER),
                ProblemType.FORBIDDEN);
    }

    @Test
    void aNumberWithAWrongCheckCharacterIsSaidToBeMistypedAndNotLookedFor() {
        ApplicationNumber number = world.submitted();
        int reads = world.store.reads();
        String value = number.value();
        char check = value.charAt(value.length() - 1) == '0' ? '1' : '0';
        ApplicationNumber wrong = new ApplicationNumber(value.substring(0, value.length() - 1) + check);
        refusal(world.applications.find(wrong, World.CLERK), ProblemType.NUMBER_MISTYPED);
        refusal(world.cases.find(new CaseNumber("JT1"), World.CLERK), ProblemType.NUMBER_MISTYPED);
        assertThat(world.store.reads()).isEqualTo(reads);
    }

    @Test
    void progressIsShownToWhoKnowsNumberAndPhone() {
        Receipt receipt = world.submitted(form("water", "gas"));
        assertThat(world.cases
                        .progress(receipt.number(), "138 0473 1234")
                        .orElseThrow()
                        .applications())
                .hasSize(2);
        for (String phone : new String[] {"13804731235", "1380473123", "", "+", "王"}) {
            refusal(world.cases.progress(receipt.number(), phone), ProblemType.NOT_FOUND);
        }
        refusal(world.cases.progress(new CaseNumber("JT260302-00000000-0"), World.PHONE), ProblemType.NUMBER_MISTYPED);
    }

    @Test
    void whoSawAnOldVersionIsStale() {
        ApplicationNumber number = world.submitted();
        world.perform(number, handIn("PHOTO")).orElseThrow();
        refusal(world.applications.perform(number, WITHDRAW, OptionalLong.of(1), World.CLERK), ProblemType.STALE);
        assertThat(world.applications
                        .perform(number, WITHDRAW, OptionalLong.of(2), World.CLERK)
                        .orElseThrow()
                        .application()
                        .version())
                .isEqualTo(3);
    }

    @Test
    void anActionOvertakenByAnotherIsDoneOnTheNewerVersion() {
        ApplicationNumber number = world.submitted();
        overtakeOnce(number);
        Application after = world.perform(number, WITHDRAW).orElseThrow().application();
        assertThat(after.version()).isEqualTo(3);
    }

    @Test
    void anActionOvertakenByAnotherIsStaleForWhoExpectedAVersion() {
        ApplicationNumber number = world.submitted();
        overtakeOnce(number);
        refusal(world.applications.perform(number, WITHDRAW, OptionalLong.of(1), World.CLERK), ProblemType.STALE);
    }

    @Test
    void anApplicationStaysReadableWhileItsUtilityIsAway() {
        ApplicationNumber number = world.accepted();
        world.utilities.takeAway("water");
        assertThat(world.applications
                        .find(number, World.CLERK)
                        .orElseThrow()
                        .clock()
                        .deadline())
                .isPresent();
        refusal(world.perform(number, World.connect()), ProblemType.UTILITY_UNAVAILABLE);
        world.utilities.putBack("water");
        world.perform(number, World.connect()).orElseThrow();
    }

    @Test
    void nothingChangesWhenTheStoreIsDown() {
        ApplicationNumber number = world.submitted();
        Application before = world.stored(number);
        world.store.down(true);
        refusal(world.perform(number, WITHDRAW), ProblemType.STORE_UNAVAILABLE);
        refusal(world.cases.submit(form("water").filled(), World.ANYONE), ProblemType.STORE_UNAVAILABLE);
        world.store.down(false);
        assertThat(world.stored(number)).isEqualTo(before);
        assertThat(world.store.applications()).hasSize(1);
    }

    @Test
    void anActionIsOneLookAndOneTransaction() {
        ApplicationNumber number = world.submitted();
        int reads = world.store.reads();
        int transactions = world.store.transactions();
        world.perform(number, handIn("DRAWING")).orElseThrow();
        assertThat(world.store.reads()).isEqualTo(reads + 1);
        assertThat(world.store.transactions()).isEqualTo(transactions + 1);
    }

    /** Lets somebody else store a version between the look and the transaction of the next action. */
    private void overtakeOnce(ApplicationNumber number) {
        InMemoryStore store = world.store;
        store.beforeNextTransaction(
                () -> store.overwrite(world.stored(number).change().made()));
    }

    /** Water and gas in one case, in a district in which the representative of water does not work. */
    private Receipt representedFromElsewhere() {
        return world.submitted(form("water", "gas"));
    }

    private static Caller elsewhere(int person, Role role) {
        return new Caller.Staff(
                new UUID(0, person),
                "Representative " + person,
                Set.of(role),
                new Scope(Optional.of(new UtilityCode("water")), Set.of(new District("150303"))));
    }

    private static Query queryFor(int representative) {
        return query(Optional.of(new UUID(0, representative)), 10);
    }

    private static Query query(int limit) {
        return query(Optional.empty(), limit);
    }

    private static Query query(Optional<UUID> representative, int limit) {
        Filter none = Filter.none();
        Filter filter = new Filter(
                none.utility(),
                none.district(),
                none.state(),
                none.category(),
                representative,
                none.dueBefore(),
                none.text());
        return Query.of(filter, Order.NEWEST, limit);
    }
}
