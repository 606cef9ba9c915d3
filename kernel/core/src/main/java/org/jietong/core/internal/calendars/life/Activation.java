package org.jietong.core.internal.calendars.life;

import java.util.List;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.calendars.CalendarStage;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.CalendarRecords;
import org.jietong.core.internal.calendars.life.Deciding.Step;

/**
 * Has working days counted by a schedule, unless it contradicts by now what is in force of other years.
 *
 * @param checking looks at it again
 */
record Activation(Checking checking) implements Deciding.Decision {
    @Override
    public Outcome<List<Step>> take(CalendarRecords records, Situation situation) {
        return Transitions.ACTIVATE
                .of(situation)
                .then(approved -> checking.stillPassing(records, approved))
                .then(passing -> moved(records, passing));
    }

    /** Of somebody who activates and somebody who withdraws at the same moment, the stage lets one through. */
    private static Outcome<List<Step>> moved(CalendarRecords records, Situation situation) {
        String digest = situation.kept().digest();
        return records.move(digest, situation.kept().stage(), CalendarStage.ACTIVATED)
                ? Outcome.done(List.of(new Step(digest, CalendarEvent.Type.ACTIVATED)))
                : Transitions.ACTIVATE.refused(situation);
    }
}
