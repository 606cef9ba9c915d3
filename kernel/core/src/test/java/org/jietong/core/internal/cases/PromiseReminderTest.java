package org.jietong.core.internal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jietong.api.cases.ApplicationNumber;
import org.jietong.api.cases.Command;
import org.jietong.api.cases.Commitment;
import org.jietong.api.cases.Document;
import org.jietong.api.journal.JournalEvent;
import org.junit.jupiter.api.Test;

/** Reminders before the day that was promised for a document (R2.5): on Monday 2 March it is promised for the 9th. */
class PromiseReminderTest {
    private final World world = new World();
    private final ApplicationNumber number = world.tolerated();

    private void at(String local) {
        world.clock.set(local);
        world.sweep.run();
    }

    private List<String> told() {
        return world.events(number).stream()
                .filter(event -> event.type().startsWith("DOCUMENT_"))
                .map(JournalEvent::type)
                .toList();
    }

    @Test
    void theReminderGoesOutAsBusinessOpensOneWorkingDayBefore() {
        at("2026-03-06T08:29");
        assertThat(told()).isEmpty();
        at("2026-03-06T08:30");
        assertThat(told()).containsExactly("DOCUMENT_REMINDER");
        at("2026-03-08T09:00");
        assertThat(told()).hasSize(1);
        List<JournalEvent> events = world.events(number);
        assertThat(events)
                .filteredOn(event -> event.type().equals("DOCUMENT_REMINDER"))
                .singleElement()
                .satisfies(event -> assertThat(event.details())
                        .containsEntry("document", "DRAWING")
                        .containsEntry("promisedBy", "2026-03-09"));
    }

    @Test
    void afterTheDayItIsToldOnceThatItIsOverdue() {
        at("2026-03-06T09:00");
        at("2026-03-09T23:59");
        assertThat(told()).containsExactly("DOCUMENT_REMINDER");
        at("2026-03-10T00:00");
        at("2026-03-20T09:00");
        assertThat(told()).containsExactly("DOCUMENT_REMINDER", "DOCUMENT_OVERDUE");
    }

    @Test
    void whatWasMissedIsMadeUpForByTheLaterOfBoth() {
        at("2026-03-12T09:00");
        assertThat(told()).containsExactly("DOCUMENT_OVERDUE");
    }

    @Test
    void nobodyIsRemindedOfWhatIsThere() {
        world.perform(number, World.handIn("DRAWING")).orElseThrow();
        at("2026-03-12T09:00");
        assertThat(told()).containsExactly("DOCUMENT_HANDED_IN");
    }

    @Test
    void whoPromisesOnTheLastDayIsNotRemindedAtOnce() {
        ApplicationNumber today = world.submitted();
        Commitment promise = new Commitment(List.of("DRAWING"), LocalDate.of(2026, 3, 2));
        world.perform(today, new Command.Accept(Optional.of(promise))).orElseThrow();
        at("2026-03-02T09:01");
        assertThat(world.stored(today).documents())
                .noneMatch(document -> document.warned().isPresent());
        at("2026-03-03T00:00");
        assertThat(world.stored(today).documents())
                .extracting(Document::warned)
                .containsOnlyOnce(Optional.of(Document.Warned.OVERDUE));
    }

    @Test
    void aClockThatStandsPutsOffNoPromise() {
        world.perform(number, new Command.Suspend("FROST", Optional.empty())).orElseThrow();
        at("2026-03-06T09:00");
        assertThat(told()).containsExactly("DOCUMENT_REMINDER");
    }
}
