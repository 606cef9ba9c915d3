package org.jietong.core.internal.calendars.life;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarStage;
import org.jietong.api.identity.Caller;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.ProblemType;
import org.jietong.api.store.CalendarRecords;
import org.jietong.core.internal.calendars.life.Deciding.Step;

/**
 * Approves a schedule by a second person: never by whoever handed it in, and never by a part of the system.
 *
 * @param caller who approves
 */
record Approval(Caller caller) implements Deciding.Decision {
    @Override
    public Outcome<List<Step>> take(CalendarRecords records, Situation situation) {
        return Transitions.APPROVE
                .of(situation)
                .then(checked -> bySecond(checked) ? moved(records, checked) : Outcome.refused(ProblemType.FOUR_EYES));
    }

    private boolean bySecond(Situation situation) {
        Optional<UUID> author = situation.author();
        return caller instanceof Caller.Staff staff
                && author.filter(staff.id()::equals).isEmpty();
    }

    private static Outcome<List<Step>> moved(CalendarRecords records, Situation situation) {
        String digest = situation.kept().digest();
        return records.move(digest, CalendarStage.CHECKED, CalendarStage.APPROVED)
                ? Outcome.done(List.of(new Step(digest, CalendarEvent.Type.APPROVED)))
                : Transitions.APPROVE.refused(situation);
    }
}
