package org.jietong.core.internal.calendars.life;

import java.util.Map;
import java.util.Set;
import org.jietong.api.calendars.CalendarState;
import org.jietong.api.problem.Outcome;
import org.jietong.api.problem.Problem;
import org.jietong.api.problem.ProblemType;

/** Which steps a schedule can take in which state; everything else is refused. */
enum Transitions {
    PREVIEW(CalendarState.CHECKED, CalendarState.APPROVED, CalendarState.ACTIVE, CalendarState.SUPERSEDED),
    APPROVE(CalendarState.CHECKED),
    ACTIVATE(CalendarState.APPROVED, CalendarState.SUPERSEDED),
    ROLL_BACK(CalendarState.ACTIVE),
    WITHDRAW(CalendarState.DRAFT, CalendarState.CHECKED, CalendarState.APPROVED);

    @SuppressWarnings("ImmutableEnumChecker") // made once, by Set.of
    private final Set<CalendarState> from;

    Transitions(CalendarState... from) {
        this.from = Set.of(from);
    }

    Outcome<Situation> of(Situation situation) {
        return from.contains(situation.state()) ? Outcome.done(situation) : refused(situation);
    }

    /** As when somebody else was quicker. */
    <T> Outcome<T> refused(Situation situation) {
        return Outcome.refused(Problem.of(
                ProblemType.CALENDAR_TRANSITION_REFUSED,
                Map.of("state", situation.state().name(), "action", name())));
    }
}
