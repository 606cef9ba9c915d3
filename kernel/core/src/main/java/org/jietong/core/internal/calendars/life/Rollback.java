package org.jietong.core.internal.calendars.life;

import java.util.List;
import java.util.stream.Stream;
import org.jietong.api.calendars.CalendarEvent;
import org.jietong.api.problem.Outcome;
import org.jietong.api.store.CalendarRecords;
import org.jietong.core.internal.calendars.life.Deciding.Step;

/** Leaves an active schedule for the one before it; when there is none, the year is again as the folder and the product have it. */
record Rollback() implements Deciding.Decision {
    @Override
    public Outcome<List<Step>> take(CalendarRecords records, Situation situation) {
        return Transitions.ROLL_BACK.of(situation).map(Rollback::steps);
    }

    private static List<Step> steps(Situation situation) {
        Step left = new Step(situation.kept().digest(), CalendarEvent.Type.ROLLED_BACK);
        Stream<Step> taken = situation.inForce().before(situation.kept().year()).stream()
                .map(digest -> new Step(digest, CalendarEvent.Type.ACTIVATED));
        return Stream.concat(Stream.of(left), taken).toList();
    }
}
