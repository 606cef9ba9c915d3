package org.jietong.core.internal.calendars.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarStage;
import org.jietong.api.calendars.CalendarStanding;
import org.jietong.api.calendars.CalendarState;
import org.jietong.api.store.CalendarRecords;
import org.jietong.api.store.CalendarRecords.Kept;
import org.jietong.core.internal.calendars.InForce;

/**
 * A schedule as the database has it at a moment.
 *
 * @param kept the schedule
 * @param inForce which schedules are active
 * @param history what was done to it
 */
record Situation(Kept kept, InForce inForce, List<CalendarEvent> history) {

    /** The situation of a schedule; empty when nobody has handed it in. */
    static Optional<Situation> of(CalendarRecords records, String digest) {
        return records.find(digest)
                .map(kept -> new Situation(kept, InForce.of(records.activations()), records.events(digest)));
    }

    CalendarState state() {
        if (kept.stage() != CalendarStage.ACTIVATED) {
            return CalendarState.valueOf(kept.stage().name());
        }
        boolean active =
                inForce.active(kept.year()).filter(kept.digest()::equals).isPresent();
        return active ? CalendarState.ACTIVE : CalendarState.SUPERSEDED;
    }

    /** The account of whoever handed it in last. */
    Optional<UUID> author() {
        return history.stream()
                .filter(event -> event.type() == CalendarEvent.Type.UPLOADED)
                .flatMap(event -> event.staff().stream())
                .reduce((earlier, later) -> later);
    }

    CalendarStanding standing() {
        return new CalendarStanding(kept.year(), kept.digest(), state(), kept.addedAt(), history);
    }
}
