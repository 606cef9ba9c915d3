package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.World.form;
import static org.jietong.core.internal.cases.World.handIn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Remark;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.rules.Facts;
import org.jietong.core.internal.fakes.Packs;
import org.junit.jupiter.api.Test;

class SimpleProjectsTest {
    private static final Command RETURN = new Command.Return(List.of(new Remark("", "facts")));
    private final World world = new World();

    @Test
    void withTheLastMissingDocumentTheSystemAcceptsInTheSameTransaction() {
        ApplicationNumber number = waiting();
        int transactions = world.store.transactions();
        ApplicationDetail accepted = world.perform(number, handIn("DRAWING")).orElseThrow();
        assertThat(world.store.transactions()).isEqualTo(transactions + 1);
        assertThat(accepted.application()).isEqualTo(world.stored(number));
        assertAcceptedAfter("DOCUMENT_HANDED_IN", number);
    }

    @Test
    void aDocumentThatIsNotTheLastMissingOneLeavesItWaiting() {
        ApplicationNumber number = waiting();
        world.perform(number, handIn("PHOTO")).orElseThrow();
        assertThat(world.stored(number).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void whatIsNotSimpleWaitsForSomebodyEvenIfNothingIsMissing() {
        ApplicationNumber number = world.submitted();
        world.perform(number, handIn("DRAWING")).orElseThrow();
        assertThat(world.stored(number).state()).isEqualTo(ApplicationState.SUBMITTED);
    }

    @Test
    void aResubmissionThatTurnsOutSimpleIsAcceptedByTheSystem() {
        ApplicationNumber number = world.submitted();
        world.perform(number, handIn("DRAWING")).orElseThrow();
        world.perform(number, RETURN).orElseThrow();
        int transactions = world.store.transactions();
        Command resubmit = new Command.Resubmit(Optional.of(Facts.of(Map.of("simple", true))));
        ApplicationDetail accepted = world.perform(number, resubmit).orElseThrow();
        assertThat(world.store.transactions()).isEqualTo(transactions + 1);
        assertThat(accepted.category().code()).isEqualTo("SIMPLE");
        assertAcceptedAfter("APPLICATION_RESUBMITTED", number);
    }

    @Test
    void whatIsReturnedIsNotAcceptedBeforeItIsResubmitted() {
        ApplicationNumber number = waiting();
        world.perform(number, RETURN).orElseThrow();
        world.perform(number, handIn("DRAWING")).orElseThrow();
        assertThat(world.stored(number).state()).isEqualTo(ApplicationState.RETURNED);
        world.perform(number, new Command.Resubmit(Optional.empty())).orElseThrow();
        assertAcceptedAfter("APPLICATION_RESUBMITTED", number);
    }

    @Test
    void aDocumentMissingUnderTheRulesInForceNowKeepsTheSystemFromAccepting() {
        ApplicationNumber number = waiting();
        world.rules.publish(Packs.of("water", "2", List.of("LEASE")));
        world.perform(number, handIn("DRAWING")).orElseThrow();
        Application application = world.stored(number);
        assertThat(application.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(application.version()).isEqualTo(2);
    }

    private void assertAcceptedAfter(String event, ApplicationNumber number) {
        Application application = world.stored(number);
        assertThat(application.state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(application.due()).isPresent();
        List<JournalEvent> events = world.events(number);
        List<JournalEvent> last = events.subList(events.size() - 2, events.size());
        assertThat(last).extracting(JournalEvent::type).containsExactly(event, "APPLICATION_ACCEPTED");
        assertThat(last.get(1).version())
                .isEqualTo(application.version())
                .isEqualTo(last.get(0).version() + 1);
        assertThat(last).extracting(one -> one.actor().kind()).containsExactly(Actor.Kind.STAFF, Actor.Kind.SYSTEM);
    }

    /** A simple project whose drawing is missing. */
    private ApplicationNumber waiting() {
        return world.submitted(form().wish("water", Map.of("simple", true)))
                .applications()
                .get(0)
                .number();
    }
}
