package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jietong.core.internal.cases.World.form;

import java.util.List;
import org.jietong.api.cases.Receipt;
import org.jietong.api.journal.Actor;
import org.jietong.api.journal.JournalEvent;
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
}
