package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jietong.api.cases.Application;
import org.jietong.api.cases.ApplicationDetail;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.ApplicationState;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Document;
import org.jietong.api.cases.Remark;
import org.jietong.api.cases.Task;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.rules.DocumentRequirement;
import org.jietong.api.rules.Facts;
import org.jietong.api.time.ClockEntry.Kind;
import org.jietong.api.utility.UtilityCode;
import org.jietong.core.internal.cases.lifecycle.Action;
import org.jietong.core.internal.fakes.Packs;

/** Whatever is done in whatever order, some things always hold. */
class InvariantsTest {
    private static final Map<String, ApplicationState> LEADS_TO = Map.of(
            "APPLICATION_SUBMITTED", ApplicationState.SUBMITTED,
            "APPLICATION_RESUBMITTED", ApplicationState.SUBMITTED,
            "APPLICATION_RETURNED", ApplicationState.RETURNED,
            "APPLICATION_ACCEPTED", ApplicationState.ACCEPTED,
            "APPLICATION_REJECTED", ApplicationState.REJECTED,
            "APPLICATION_WITHDRAWN", ApplicationState.WITHDRAWN,
            "SUPPLY_STARTED", ApplicationState.CONNECTED);

    /** Something that can be tried; ways that end an application are rarer, so that sequences stay long. */
    enum Step {
        ACCEPT,
        ACCEPT_WITH_PROMISE,
        RETURN,
        RESUBMIT,
        HAND_IN_DRAWING,
        HAND_IN_PHOTO,
        SUSPEND,
        RESUME,
        COMPLETE_TASK,
        CONNECT,
        NEW_RULES,
        REJECT,
        WITHDRAW
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.frequency(
                        Tuple.of(12, Step.ACCEPT),
                        Tuple.of(12, Step.ACCEPT_WITH_PROMISE),
                        Tuple.of(8, Step.RETURN),
                        Tuple.of(12, Step.RESUBMIT),
                        Tuple.of(8, Step.HAND_IN_DRAWING),
                        Tuple.of(8, Step.HAND_IN_PHOTO),
                        Tuple.of(12, Step.SUSPEND),
                        Tuple.of(12, Step.RESUME),
                        Tuple.of(12, Step.COMPLETE_TASK),
                        Tuple.of(6, Step.CONNECT),
                        Tuple.of(3, Step.NEW_RULES),
                        Tuple.of(1, Step.REJECT),
                        Tuple.of(1, Step.WITHDRAW))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 400)
    void anySequenceOfActionsKeepsTheInvariants(@ForAll("steps") List<Step> steps) {
        World world = new World();
        ApplicationNumber number = world.submitted();
        for (Step step : steps) {
            world.clock.pass(Duration.ofHours(3));
            Application before = world.stored(number);
            if (step == Step.NEW_RULES) {
                world.rules.publish(Packs.of("water", Long.toString(100 + before.version()), List.of("LEASE")));
                continue;
            }
            Command command = command(step, before, world);
            Outcome<ApplicationDetail> outcome = world.perform(number, command);
            holdsOverOneStep(before, world.stored(number), command, outcome);
        }
        holdsAtTheEnd(world.stored(number), world.events(number));
    }

    private static Command command(Step step, Application application, World world) {
        return switch (step) {
            case ACCEPT -> new Command.Accept(Optional.empty());
            case ACCEPT_WITH_PROMISE -> new Command.Accept(Optional.of(world.promise(demanded(world))));
            case RETURN -> new Command.Return(List.of(new Remark("", "wrong")));
            case RESUBMIT ->
                new Command.Resubmit(Optional.of(Facts.of(Map.of("simple", application.version() % 2 == 0))));
            case HAND_IN_DRAWING -> World.handIn("DRAWING");
            case HAND_IN_PHOTO -> World.handIn("PHOTO");
            case SUSPEND -> new Command.Suspend("FROST", Optional.empty());
            case RESUME -> new Command.Resume(lastSuspension(application));
            case COMPLETE_TASK ->
                new Command.CompleteTask(
                        application
                                .tasks()
                                .get((int) (application.version() % 2))
                                .id(),
                        Optional.empty());
            case CONNECT -> World.connect();
            case REJECT -> new Command.Reject(List.of(new Remark("", "no")));
            case WITHDRAW, NEW_RULES -> new Command.Withdraw(Optional.empty());
        };
    }

    /** What the rules in force demand. */
    private static String[] demanded(World world) {
        return world.rules.inForce(new UtilityCode("water"), world.clock.instant()).orElseThrow().documents().stream()
                .filter(document -> document.need() == DocumentRequirement.Need.REQUIRED)
                .map(DocumentRequirement::code)
                .toArray(String[]::new);
    }

    private static UUID lastSuspension(Application application) {
        return application.ledger().stream()
                .filter(entry -> entry.kind() == Kind.SUSPENDED)
                .map(entry -> entry.id())
                .reduce((first, second) -> second)
                .orElse(new UUID(0, 0));
    }

    private static void holdsOverOneStep(
            Application before, Application after, Command command, Outcome<ApplicationDetail> outcome) {
        if (outcome.problem().isPresent()) {
            assertThat(after).as("a refusal changes nothing").isEqualTo(before);
            return;
        }
        assertThat(outcome.orElseThrow().application()).isEqualTo(after);
        boolean acceptedAtOnce = Set.of(Action.RESUBMIT, Action.HAND_IN).contains(Action.of(command))
                && before.state() != ApplicationState.ACCEPTED
                && after.state() == ApplicationState.ACCEPTED;
        assertThat(after.version() - before.version())
                .as("the acceptance of a simple project by the system is a version of its own")
                .isIn(acceptedAtOnce ? List.of(2L) : List.of(0L, 1L));
        assertThat(before.state().ended())
                .as("nothing happens to what has ended")
                .isFalse();
        if (after.version() == before.version()) {
            assertThat(after).isEqualTo(before);
            assertThat(Action.of(command)).isIn(Action.ACCEPT, Action.COMPLETE_TASK);
        }
        assertThat(after.ledger().subList(0, before.ledger().size()))
                .as("entries are only added")
                .isEqualTo(before.ledger());
    }

    private static void holdsAtTheEnd(Application application, List<JournalEvent> events) {
        assertThat(application.assignments()).hasSize(1);
        boolean accepted = events.stream().anyMatch(event -> event.type().equals("APPLICATION_ACCEPTED"));
        assertThat(application.ledger().stream()
                        .filter(entry -> entry.kind() == Kind.STARTED)
                        .count())
                .as("the clock starts once, with acceptance")
                .isEqualTo(accepted ? 1 : 0);
        boolean running = application.state() == ApplicationState.ACCEPTED;
        assertThat(application.due().isPresent()).isEqualTo(running);
        if (application.state().ended()) {
            assertThat(application.tasks()).noneMatch(task -> task.state() == Task.State.OPEN);
            assertThat(accepted)
                    .isEqualTo(application.ledger().stream().anyMatch(entry -> entry.kind() == Kind.STOPPED));
        }
        if (application.state() == ApplicationState.CONNECTED) {
            assertThat(application.documents()).noneMatch(Document::open);
            assertThat(application.connection()).isPresent();
        }
        assertThat(events.stream()
                        .map(JournalEvent::type)
                        .filter(LEADS_TO::containsKey)
                        .map(LEADS_TO::get))
                .as("the events tell the state")
                .last()
                .isEqualTo(application.state());
        assertThat(events.stream().map(JournalEvent::version).distinct())
                .as("one version for each change")
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, application.version()).boxed().toList());
    }
}
