package org.jietong.store.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarStage;
import org.jietong.api.calendars.DeadlineWalk;
import org.jietong.api.journal.Actor;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.CalendarRecords;
import org.jietong.api.store.CalendarRecords.Kept;
import org.junit.jupiter.api.Test;

/** Yearly schedules are kept whole and for ever, with all that was done to them. */
interface CalendarContract extends OnStore {
    Actor CLERK_OF_DAYS = new Actor(Actor.Kind.STAFF, "管理员");

    private Kept inserted(char letter, int second) {
        Kept kept = new Kept(
                2027, Character.toString(letter).repeat(64), CalendarStage.DRAFT, Samples.NOW.plusSeconds(second));
        return store().transact(work -> {
                    work.calendars().insert(kept, "日期 of " + letter);
                    return Outcome.done(kept);
                })
                .orElseThrow();
    }

    private static CalendarEvent event(Kept of, int order, CalendarEvent.Type type, Optional<UUID> staff) {
        return new CalendarEvent(
                new UUID(0x7000, order), of.year(), of.digest(), type, Samples.NOW, CLERK_OF_DAYS, staff, "why 为什么");
    }

    private void append(CalendarEvent... events) {
        store().transact(work -> {
                    List.of(events).forEach(work.calendars()::append);
                    return Outcome.done(events.length);
                })
                .orElseThrow();
    }

    private boolean moved(Kept schedule, CalendarStage from, CalendarStage to) {
        return store().transact(work -> Outcome.done(work.calendars().move(schedule.digest(), from, to)))
                .orElseThrow();
    }

    @Test
    default void schedulesComeBackOldestFirstWithTheirText() {
        Kept newer = inserted('a', 2);
        Kept older = inserted('b', 1);

        assertThat(store().<List<Kept>>read(work -> work.calendars().all())).containsSubsequence(older, newer);
        assertThat(store().<Optional<Kept>>read(work -> work.calendars().find(older.digest())))
                .contains(older);
        assertThat(store().<Optional<String>>read(work -> work.calendars().content(newer.digest())))
                .contains("日期 of a");
        assertThat(store().<Optional<String>>read(work -> work.calendars().content("0".repeat(64))))
                .isEmpty();
        assertThat(store().<Optional<Kept>>read(work -> work.calendars().find("0".repeat(64))))
                .isEmpty();
    }

    @Test
    default void aScheduleMovesOnlyFromTheStageItIsIn() {
        Kept schedule = inserted('c', 3);

        assertThat(moved(schedule, CalendarStage.DRAFT, CalendarStage.CHECKED)).isTrue();
        assertThat(moved(schedule, CalendarStage.DRAFT, CalendarStage.WITHDRAWN))
                .isFalse();
        assertThat(store().<Optional<Kept>>read(work -> work.calendars().find(schedule.digest())))
                .map(Kept::stage)
                .contains(CalendarStage.CHECKED);
    }

    @Test
    default void whatWasDoneToAScheduleStaysOnRecordInOrder() {
        Kept schedule = inserted('d', 4);
        CalendarEvent uploaded = event(schedule, 11, CalendarEvent.Type.UPLOADED, Optional.of(new UUID(7, 7)));
        CalendarEvent checked = event(schedule, 12, CalendarEvent.Type.CHECKED, Optional.empty());
        append(checked, uploaded);

        assertThat(store().<List<CalendarEvent>>read(work -> work.calendars().events(schedule.digest())))
                .containsExactly(uploaded, checked);
    }

    @Test
    default void whatWasActivatedAndRolledBackIsFoundOverAllSchedulesInOrder() {
        Kept first = inserted('e', 5);
        Kept second = inserted('f', 6);
        CalendarEvent activated = event(first, 21, CalendarEvent.Type.ACTIVATED, Optional.empty());
        CalendarEvent replaced = event(second, 22, CalendarEvent.Type.ACTIVATED, Optional.empty());
        CalendarEvent back = event(second, 23, CalendarEvent.Type.ROLLED_BACK, Optional.empty());
        append(back, activated, event(first, 24, CalendarEvent.Type.APPROVED, Optional.empty()), replaced);

        List<CalendarEvent> found = store().read(work -> work.calendars().activations());

        assertThat(found).containsSubsequence(activated, replaced, back);
        assertThat(found)
                .extracting(CalendarEvent::type)
                .containsOnly(CalendarEvent.Type.ACTIVATED, CalendarEvent.Type.ROLLED_BACK);
    }

    @Test
    default void theSameScheduleFromTwoTransactionsIsKeptOnce() {
        Kept schedule = inserted('9', 7);
        int[] runs = {0};

        Kept found = store().<Kept>transact(work -> {
                    runs[0]++;
                    CalendarRecords records = work.calendars();
                    if (runs[0] == 1) {
                        records.insert(schedule, "again");
                    }
                    return Outcome.done(records.find(schedule.digest()).orElseThrow());
                })
                .orElseThrow();

        assertThat(runs[0]).isEqualTo(2);
        assertThat(found).isEqualTo(schedule);
    }

    @Test
    default void theWalkOverDeadlinesIsMovedByOneOfTwo() {
        DeadlineWalk before = store().read(work -> work.calendars().walk());
        DeadlineWalk asked = before.by("d".repeat(64), Samples.NOW);
        assertThat(walked(before, asked)).isTrue();
        assertThat(walked(before, before.by("e".repeat(64), Samples.NOW))).isFalse();
        assertThat(store().<DeadlineWalk>read(work -> work.calendars().walk())).isEqualTo(asked);

        DeadlineWalk past = asked.past(new UUID(7, 8));
        assertThat(walked(asked, past)).isTrue();
        assertThat(store().<DeadlineWalk>read(work -> work.calendars().walk())).isEqualTo(past);

        assertThat(walked(past, past.ended())).isTrue();
        DeadlineWalk ended = store().read(work -> work.calendars().walk());
        assertThat(ended.after()).isEmpty();
        assertThat(ended.isDue(Samples.NOW)).isTrue();
        assertThat(walked(ended, ended.begun())).isTrue();
        assertThat(store().<DeadlineWalk>read(work -> work.calendars().walk())).isEqualTo(ended.begun());
    }

    private boolean walked(DeadlineWalk seen, DeadlineWalk now) {
        return store().transact(work -> Outcome.done(work.calendars().move(seen, now)))
                .orElseThrow();
    }
}
