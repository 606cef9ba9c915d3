package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.World.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jietong.api.cases.Channel;
import org.jietong.api.cases.Receipt;
import org.jietong.api.identity.Caller;
import org.jietong.api.identity.Permission;
import org.jietong.api.identity.Scope;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.text.District;
import org.jietong.api.utility.UtilityCode;
import org.junit.jupiter.api.Test;

/** What staff hand in for an applicant is recorded as such (R3.3). */
class OnBehalfTest {
    private final World world = new World();

    @Test
    void theJournalTellsWhoHandedItInAndThroughWhichChannel() {
        Receipt receipt =
                world.cases.submit(form("water").filled(), World.CLERK).orElseThrow();
        List<JournalEvent> events =
                world.cases.events(receipt.number(), World.CLERK).orElseThrow();
        assertThat(events).hasSize(3).allSatisfy(event -> assertThat(event.actor())
                .isEqualTo(new Actor(Actor.Kind.STAFF, "Clerk")));
        assertThat(events.get(0).details()).containsEntry("channel", "WEB");
    }

    @Test
    void whatTheApplicantHandsInIsTheApplicants() {
        Receipt receipt = world.submitted(form("water"));
        assertThat(world.cases.events(receipt.number(), World.CLERK).orElseThrow())
                .allSatisfy(event -> assertThat(event.actor().kind()).isEqualTo(Actor.Kind.APPLICANT));
    }

    @Test
    void whatAChannelHandsInCarriesItsNameAndItsWay() {
        Caller channel = channel(Scope.everything());
        Receipt receipt = world.cases.submit(form("water").filled(), channel).orElseThrow();
        List<JournalEvent> events =
                world.cases.events(receipt.number(), World.CLERK).orElseThrow();
        assertThat(events)
                .allSatisfy(event -> assertThat(event.actor()).isEqualTo(new Actor(Actor.Kind.SYSTEM, "city app")));
        assertThat(events.get(0).details()).containsEntry("channel", "MOBILE");
    }

    @Test
    void aChannelHandsInNothingBeyondItsScope() {
        Caller channel = channel(new Scope(Optional.of(new UtilityCode("water")), Set.of()));
        assertThat(world.cases.submit(form("water").filled(), channel).problem())
                .isEmpty();
        assertThat(world.cases.submit(form("water", "gas").filled(), channel).problem())
                .contains(Problem.of(ProblemType.FORBIDDEN));
        Caller elsewhere = channel(new Scope(Optional.empty(), Set.of(new District("150304"))));
        assertThat(world.cases.submit(form("water").filled(), elsewhere).problem())
                .contains(Problem.of(ProblemType.FORBIDDEN));
    }

    private static Caller channel(Scope scope) {
        return new Caller.Channel(
                new UUID(7, 7), "city app", Channel.MOBILE, Set.of(Permission.SUBMIT_ON_BEHALF), scope);
    }
}
