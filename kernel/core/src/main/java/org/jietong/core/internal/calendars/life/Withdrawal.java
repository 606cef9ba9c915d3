package org.jietong.core.internal.calendars.life;

import java.util.List;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarStage;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.CalendarRecords;
import org.jietong.core.internal.calendars.life.Deciding.Step;

/** Takes back a schedule that was never active. */
record Withdrawal() implements Deciding.Decision {
    @Override
    public Outcome<List<Step>> take(CalendarRecords records, Situation situation) {
        return Transitions.WITHDRAW.of(situation).then(known -> moved(records, known));
    }

    private static Outcome<List<Step>> moved(CalendarRecords records, Situation situation) {
        String digest = situation.kept().digest();
        return records.move(digest, situation.kept().stage(), CalendarStage.WITHDRAWN)
                ? Outcome.done(List.of(new Step(digest, CalendarEvent.Type.WITHDRAWN)))
                : Transitions.WITHDRAW.refused(situation);
    }
}
